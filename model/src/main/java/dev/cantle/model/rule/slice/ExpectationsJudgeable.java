package dev.cantle.model.rule.slice;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.CircuitExpectation;
import dev.cantle.model.intent.expect.RouteExpectation;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import java.time.Duration;

/** What is expected of a circuit can be judged: an expectation that nobody looks at would pass for a good one. */
final class ExpectationsJudgeable implements CircuitRule {

    @Override
    public String id() {
        return "expect-can-be-judged";
    }

    @Override
    public String wants() {
        return "what is expected of a circuit is of its address families, of sessions that are up, and can be in time";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        CircuitExpectation expected = slice.expect().of(circuit.name());
        if (expected.isEmpty()) {
            return;
        }
        if (circuit.link().disabled()) {
            judgement.warning(
                    this,
                    slice,
                    circuit,
                    "expect",
                    "nothing that is expected of a disabled circuit is judged",
                    "enable the circuit, or take out expect");
            return;
        }
        expected.routes().stream()
                .filter(routes -> isForeign(circuit, routes))
                .forEach(routes -> judgement.error(
                        this,
                        slice,
                        circuit,
                        "expect",
                        "routes to " + routes.prefixes() + " are expected, and the circuit has no "
                                + routes.prefixes().prefix().family().junosName() + " peering",
                        "give it one, or expect the routes of the slice"));
        uptime(judgement, slice, circuit, expected.session().uptime());
    }

    private static boolean isForeign(Circuit circuit, RouteExpectation routes) {
        return circuit.link().peerings().stream()
                .noneMatch(peering ->
                        peering.family() == routes.prefixes().prefix().family());
    }

    private void uptime(Judgement judgement, Slice slice, Circuit circuit, Duration uptime) {
        Duration within = slice.verify().of(circuit.name()).within();
        if (uptime.compareTo(within) > 0) {
            judgement.warning(
                    this,
                    slice,
                    circuit,
                    "expect/session/uptime",
                    "an uptime of " + uptime.toSeconds() + " s is expected, and a push that resets the session waits "
                            + within.toSeconds() + " s: it would roll back",
                    "expect less, give verify.within more, or waive it if pushes never reset the session");
        }
    }
}
