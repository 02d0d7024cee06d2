package dev.cantle.model.rule.redundancy;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import java.util.List;
import java.util.stream.Stream;

/** Draining leads traffic to another circuit, and so needs one. */
final class DrainHasAnotherPath implements CircuitRule {

    @Override
    public String id() {
        return "drain-has-another-path";
    }

    @Override
    public String wants() {
        return "what a drained circuit receives is received by another one that is neither drained nor disabled";
    }

    @Override
    public String source() {
        return "RFC 8326 section 1";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (!circuit.link().bgp().preference().drain()) {
            return;
        }
        List<PrefixMatch> alone = received(circuit)
                .filter(match -> slice.circuits().stream().noneMatch(other -> takes(other, match)))
                .toList();
        if (!alone.isEmpty()) {
            judgement.warning(
                    this,
                    slice,
                    circuit,
                    "drain",
                    "no other circuit receives " + Prefixes.words(alone)
                            + ": its traffic stays here, and is cut when the circuit goes down",
                    "enable another circuit that receives it, or waive this for the time of the work");
        }
    }

    private static Stream<PrefixMatch> received(Circuit circuit) {
        return Stream.concat(
                circuit.link().receive().stream().map(PrefixMatch::exactly),
                circuit.link().passing().ranges().stream());
    }

    /** Whether a circuit receives a prefix too, or something of a range. One that takes anything promises nothing. */
    private static boolean takes(Circuit other, PrefixMatch match) {
        return !other.link().disabled()
                && !other.link().bgp().preference().drain()
                && (match.isExact()
                        ? other.link().receive().contains(match.prefix())
                        : received(other)
                                .anyMatch(theirs -> !theirs.prefix().isDefaultRoute()
                                        && theirs.and(match).isPresent()));
    }
}
