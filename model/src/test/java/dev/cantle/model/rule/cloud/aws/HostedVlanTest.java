package dev.cantle.model.rule.cloud.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class HostedVlanTest {

    private final HostedVlan rule = new HostedVlan();

    @Test
    void theVlanIsThePartners() {
        var aws = Sketch.aws();
        aws.connection = new AwsConnection.Hosted("", 101);
        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws()))).isEmpty();

        aws.vlan = 102;
        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws())))
                .containsExactly("error: aws-1: vlan is 102, and the partner has supplied 101");
    }

    @Test
    void aVlanThatThePartnerHasNotSuppliedIsNotJudged() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()))).isEmpty();
    }
}
