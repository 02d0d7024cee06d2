package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.CircuitExpectation;
import dev.cantle.model.intent.expect.Expectations;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.expect.RouteExpectation;
import dev.cantle.model.intent.expect.SessionExpectation;
import dev.cantle.model.rule.Sketch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectationsJudgeableTest {

    private final ExpectationsJudgeable rule = new ExpectationsJudgeable();

    @Test
    void expectationsOfTheCircuitsFamilyAreFine() {
        assertThat(Sketch.judge(rule, expecting("10.0.0.0/8 orlonger", 300, false)))
                .isEmpty();
    }

    @Test
    void routesOfAFamilyWithoutPeeringCannotCome() {
        assertThat(Sketch.judge(rule, expecting("2001:db8::/32", 0, false)))
                .containsExactly(
                        "error: aws-1: routes to 2001:db8::/32 are expected, and the circuit has no inet6 peering");
    }

    @Test
    void nothingIsJudgedOfADisabledCircuit() {
        assertThat(Sketch.judge(rule, expecting("10.0.0.0/8", 0, true)))
                .containsExactly("warning: aws-1: nothing that is expected of a disabled circuit is judged");
    }

    @Test
    void aPushCannotWaitForAnOldSession() {
        assertThat(Sketch.judge(rule, expecting("10.0.0.0/8", 600, false)))
                .containsExactly("warning: aws-1: an uptime of 600 s is expected, and a push that resets the session"
                        + " waits 300 s: it would roll back");
    }

    private static Slice expecting(String prefixes, long uptime, boolean disabled) {
        var aws = Sketch.aws();
        aws.disabled = disabled;
        CircuitExpectation expected = new CircuitExpectation(
                new SessionExpectation(Duration.ofSeconds(uptime), Map.of()),
                List.of(RouteExpectation.absent(PrefixMatch.parse(prefixes))));
        return Sketch.slice(aws.asAws()).expecting(new Expectations(List.of(), List.of(), Map.of("aws-1", expected)));
    }
}
