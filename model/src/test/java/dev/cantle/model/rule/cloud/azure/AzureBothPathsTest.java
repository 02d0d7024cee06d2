package dev.cantle.model.rule.cloud.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AzureBothPathsTest {

    private final AzureBothPaths rule = new AzureBothPaths();

    @Test
    void bothPathsAreFine() {
        var other = Sketch.azureSecondary();

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
        var other = Sketch.azureSecondary();
        other.disabled = true;

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .containsExactly(
                        "warning: azure-1: 10.0.0.16/30 is reserved for the other path and has no session, and Azure's"
                                + " SLA needs both");
    }
}
