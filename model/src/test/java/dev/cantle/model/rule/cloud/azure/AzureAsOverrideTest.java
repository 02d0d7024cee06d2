package dev.cantle.model.rule.cloud.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.bgp.LocalAs;
import dev.cantle.model.intent.bgp.Manner;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AzureAsOverrideTest {

    @Test
    void azureIsNotToldItsOwnPrefixesAsOurs() {
        var azure = Sketch.azure();
        azure.manner = new Manner(new LocalAs.OfSlice(), true, false, false, false);

        assertThat(Sketch.judge(new AzureAsOverride(), Sketch.slice(azure.asAzure())))
                .containsExactly("error: azure-1: asOverride tells Azure prefixes of AS 12076 as ours,"
                        + " and Azure cannot see the loop");
    }
}
