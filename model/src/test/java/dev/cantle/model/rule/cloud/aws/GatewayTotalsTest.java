package dev.cantle.model.rule.cloud.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Sketch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatewayTotalsTest {

    private final GatewayTotals rule = new GatewayTotals();

    private static Sketch aws(int number) {
        return new Sketch("aws-" + number, "10.0." + number + ".0/31", "10.0." + number + ".1");
    }

    private static Slice slice(Sketch... circuits) {
        return Sketch.slice(IntStream.range(0, circuits.length)
                .mapToObj(i -> circuits[i].asAws())
                .toArray(Circuit[]::new));
    }

    @Test
    void asManyVirtualInterfacesAsAGatewayTakesAreFine() {
        assertThat(Sketch.judge(rule, slice(aws(1), aws(2), aws(3)))).isEmpty();
    }

    @Test
    void oneTooManyIsSaidOnceAtTheLast() {
        assertThat(Sketch.judge(rule, slice(aws(1), aws(2), aws(3), aws(4))))
                .containsExactly("warning: aws-4: 4 virtual interfaces would lead to AS 64512 of the account"
                        + " 112233446655, and AWS allows 3 to a Direct Connect gateway");
    }

    @Test
    void gatewaysWithOtherAsNumbersAndPublicVirtualInterfacesDoNotCount() {
        Sketch other = aws(3);
        other.remoteAs = 64_513;
        Sketch open = aws(4);
        open.vif = AwsCircuit.Vif.PUBLIC;

        assertThat(Sketch.judge(rule, slice(aws(1), aws(2), other, open))).isEmpty();
    }

    @Test
    void whatAllCircuitsAnnounceIsAddedUp() {
        Sketch plant = new Sketch("plant", "10.9.0.0/31", "10.9.0.1").receive("10.20.0.0/16", "10.21.0.0/16");
        plant.remoteAs = 64_600;

        assertThat(Sketch.judge(rule, Sketch.slice(aws(1).asAws(), aws(2).asAws(), plant.asOther())))
                .containsExactly(
                        "warning: aws-2: 4 prefixes would be announced to AS 64512 of the account 112233446655, and"
                                + " AWS allows 3 to a Direct Connect gateway");
    }
}
