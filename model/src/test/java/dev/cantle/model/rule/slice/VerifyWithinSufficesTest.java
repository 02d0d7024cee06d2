package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.rule.Sketch;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerifyWithinSufficesTest {

    private final VerifyWithinSuffices rule = new VerifyWithinSuffices();

    @Test
    void theUsualTimesAreLongEnough() {
        var azure = Sketch.azure();
        azure.holdTime = Duration.ofMinutes(3);

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws(), azure.asAzure())))
                .isEmpty();
    }

    @Test
    void theArithmeticOfTheLowerHoldTimeIsShown() {
        var azure = Sketch.azure();
        azure.holdTime = Duration.ofMinutes(4);

        assertThat(Sketch.judge(rule, waiting(policy(299), azure.asAzure())))
                .containsExactly(
                        "warning: azure-1: verify.within is 299 s, and a session that the change resets may take 300"
                                + " s: 180 s hold time until the old session is given up + 120 s until the far end"
                                + " connects again; the proof must then hold for another 15 s");
        assertThat(Sketch.judge(rule, waiting(policy(300), azure.asAzure()))).isEmpty();
    }

    @Test
    void bfdNoticesSooner() {
        var aws = Sketch.aws();
        aws.bfd = new Bfd.On(Duration.ofMillis(300), 3);

        assertThat(Sketch.judge(rule, waiting(policy(120), aws.asAws())))
                .containsExactly("warning: aws-1: verify.within is 120 s, and a session that the change resets may take"
                        + " 120.9 s: 0.9 s until BFD finds the path gone (3 times 300 ms) + 120 s until the far end"
                        + " connects again; the proof must then hold for another 15 s");
        assertThat(Sketch.judge(rule, waiting(policy(121), aws.asAws()))).isEmpty();
    }

    @Test
    void aCircuitIsHeldAgainstItsOwnPatience() {
        VerifyPolicy policy = new VerifyPolicy(
                Duration.ofMinutes(5), Duration.ofSeconds(15), Map.of("aws-1", policy(60), "azure-1", policy(300)));

        assertThat(Sketch.judge(
                        rule,
                        waiting(policy, Sketch.aws().asAws(), Sketch.azure().asAzure())))
                .singleElement()
                .asString()
                .startsWith(
                        "warning: aws-1: verify.within is 60 s, and a session that the change resets may take 210 s");
    }

    @Test
    void whatIsNeverNoticedOrDisabledHasNoTime() {
        var never = Sketch.aws();
        never.holdTime = Duration.ZERO;
        var disabled = Sketch.azure();
        disabled.disabled = true;

        assertThat(Sketch.judge(rule, waiting(policy(1), never.asAws(), disabled.asAzure())))
                .isEmpty();
    }

    private static VerifyPolicy policy(long within) {
        return new VerifyPolicy(Duration.ofSeconds(within), Duration.ofSeconds(15));
    }

    private static Slice waiting(VerifyPolicy policy, Circuit... circuits) {
        Slice slice = Sketch.slice(circuits);
        return new Slice(
                slice.name(),
                slice.device(),
                slice.logicalSystem(),
                slice.asn(),
                slice.capacityMbps(),
                slice.routingInstance(),
                slice.circuits(),
                policy,
                slice.ownership(),
                slice.waivers());
    }
}
