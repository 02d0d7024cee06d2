package dev.cantle.model.rule.cloud.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AzureSecondarySubnetTest {

    private final AzureSecondarySubnet rule = new AzureSecondarySubnet();

    @Test
    void eachPathNamesTheSubnetOfTheOther() {
        var other = new Sketch("azure-2", "10.0.0.17/30", "10.0.0.18");
        other.path = AzureCircuit.Path.SECONDARY;
        other.secondarySubnet = "10.0.0.12/30";

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .isEmpty();
    }

    @Test
    void anotherSubnetIsRefused() {
        var other = new Sketch("azure-2", "10.0.0.17/30", "10.0.0.18");
        other.path = AzureCircuit.Path.SECONDARY;
        other.secondarySubnet = "10.0.0.12/30";
        other.secondarySubnet = "10.0.0.20/30";

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .containsExactly("error: azure-2: secondarySubnet is 10.0.0.20/30, and the other path, azure-1, uses"
                        + " 10.0.0.12/30");
    }
}
