package dev.cantle.model.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class PeeringsApartTest {

    private final PeeringsApart rule = new PeeringsApart();

    @Test
    void subnetsSideBySideAreFine() {
        assertThat(Sketch.judge(
                        rule, Sketch.slice(Sketch.aws().asAws(), Sketch.azure().asAzure())))
                .isEmpty();
    }

    @Test
    void twoCircuitsCannotShareASubnet() {
        var other = new Sketch("z", "10.0.0.0/29", "10.0.0.1");

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws(), other.asOther())))
                .containsExactly("error: z: 10.0.0.0/29 overlaps 10.0.0.0/31 of aws-1");
    }

    @Test
    void whatAzureReservesIsTaken() {
        var other = new Sketch("z", "10.0.0.17/30", "10.0.0.18");

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asOther())))
                .containsExactly("error: z: 10.0.0.16/30 overlaps 10.0.0.16/30 of azure-1");
    }

    @Test
    void theOtherPathUsesWhatIsReservedForIt() {
        var other = Sketch.azureSecondary();

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .isEmpty();
    }
}
