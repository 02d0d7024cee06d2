package dev.cantle.model.rule.cloud.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.rule.Sketch;
import dev.cantle.model.value.Asn;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitGatewayAsTest {

    private final TransitGatewayAs rule = new TransitGatewayAs();

    private static Sketch transit(long remoteAs, Long... gateways) {
        var aws = Sketch.aws();
        aws.vif = AwsCircuit.Vif.TRANSIT;
        aws.remoteAs = remoteAs;
        aws.transitGatewayAses = List.of(gateways).stream().map(Asn::new).toList();
        return aws;
    }

    @Test
    void bothGatewaysHaveNumbersOfTheirOwn() {
        assertThat(Sketch.judge(rule, Sketch.slice(transit(64_512, 64_513L).asAws())))
                .isEmpty();
        assertThat(Sketch.judge(rule, Sketch.slice(transit(64_512, 64_512L).asAws())))
                .containsExactly("error: aws-1: the transit gateway has AS 64512, as the Direct Connect gateway"
                        + " (remoteAs) has");
    }

    @Test
    void theDefaultOfBothIsDoubtful() {
        assertThat(Sketch.judge(rule, Sketch.slice(transit(64_520).asAws()))).isEmpty();
        assertThat(Sketch.judge(rule, Sketch.slice(transit(64_512).asAws())))
                .containsExactly(
                        "warning: aws-1: remoteAs is 64512, which a transit gateway has too when nobody chose one");
    }
}
