package dev.cantle.model.rule.cloud.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AzureBothPathsTest {

    private final AzureBothPaths rule = new AzureBothPaths();

    @Test
    void bothPathsAreFine() {
        var other = new Sketch("azure-2", "10.0.0.17/30", "10.0.0.18");
        other.path = AzureCircuit.Path.SECONDARY;
        other.secondarySubnet = "10.0.0.12/30";

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .isEmpty();
    }

    @Test
    void onePathIsARisk() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure())))
                .containsExactly(
                        "warning: azure-1: 10.0.0.16/30 is reserved for the other path and has no session, and Azure's"
                                + " SLA needs both");
    }

    @Test
    void aDisabledPathDoesNotHelp() {
        var other = new Sketch("azure-2", "10.0.0.17/30", "10.0.0.18");
        other.path = AzureCircuit.Path.SECONDARY;
        other.secondarySubnet = "10.0.0.12/30";
        other.disabled = true;

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .containsExactly(
                        "warning: azure-1: 10.0.0.16/30 is reserved for the other path and has no session, and Azure's"
                                + " SLA needs both");
    }
}
