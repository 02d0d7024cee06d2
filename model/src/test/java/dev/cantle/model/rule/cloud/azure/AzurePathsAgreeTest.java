package dev.cantle.model.rule.cloud.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AzurePathsAgreeTest {

    private final AzurePathsAgree rule = new AzurePathsAgree();

    @Test
    void twoPathsWithOneVlanAreFine() {
        var other = Sketch.azureSecondary();

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .isEmpty();
    }

    @Test
    void bothPathsHaveTheSameVlan() {
        var other = Sketch.azureSecondary();
        other.vlan = 102;

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .containsExactly("error: azure-2: innerVlan is 102, and that of the other path, azure-1, is 101");
    }

    @Test
    void aPathIsDescribedOnce() {
        var other = Sketch.azureSecondary();
        other.path = AzureCircuit.Path.PRIMARY;

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .containsExactly("error: azure-2: the service key is that of azure-1, on the same path");
    }

    @Test
    void bothPathsOfAzureHaveTheSameFamilies() {
        var first = Sketch.azure().peering("2001:db8::1/126", "2001:db8::2");
        var second = Sketch.azureSecondary().receive("10.6.0.0/16");

        assertThat(Sketch.judge(rule, Sketch.slice(first.asAzure(), second.asAzure())))
                .containsExactly("error: azure-2: the circuit has IPv4, and the other path, azure-1, IPv4 and IPv6");
    }
}
