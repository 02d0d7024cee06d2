package dev.cantle.model.rule.cloud.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AzureSecondarySubnetTest {

    private final AzureSecondarySubnet rule = new AzureSecondarySubnet();

    @Test
    void eachPathNamesTheSubnetOfTheOther() {
        var other = Sketch.azureSecondary();

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .isEmpty();
    }

    @Test
    void anotherSubnetIsRefused() {
        var other = Sketch.azureSecondary();
        other.secondarySubnet = "10.0.0.20/30";

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .containsExactly("error: azure-2: secondarySubnet is 10.0.0.20/30, and the other path, azure-1, uses"
                        + " 10.0.0.12/30");
    }
}
