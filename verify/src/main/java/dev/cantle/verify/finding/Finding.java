package dev.cantle.verify.finding;

import dev.cantle.verify.source.Evidence;
import java.util.List;

/**
 * One thing that was looked at: what must hold, what was seen, and on which evidence.
 *
 * @param id its id, the same in every run: {@code aws-fra-1.session.ipv4}
 * @param circuit the circuit that it is about, or empty for the slice
 * @param layer where it belongs
 * @param what what must hold, as a sentence without its full stop
 * @param state what the evidence says
 * @param expected what intent says, or what was there before
 * @param actual what the device says, or why that is not known
 * @param evidence the replies that it rests on, one or more
 * @param owners who can mend it, the likeliest first; empty when there is nothing to mend
 * @param nextStep what to do next; empty when there is nothing to do
 * @param followsFrom the circuit whose fault alone this one is a consequence of; empty when it stands for itself
 */
public record Finding(
        String id,
        String circuit,
        Layer layer,
        String what,
        FindingState state,
        String expected,
        String actual,
        List<Evidence> evidence,
        List<Owner> owners,
        String nextStep,
        String followsFrom) {

    public Finding {
        evidence = List.copyOf(evidence);
        owners = List.copyOf(owners);
        if (id.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("A finding has an id and says what it is about");
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("The finding " + id + " rests on no evidence");
        }
        if (state != FindingState.PROVEN && (owners.isEmpty() || nextStep.isBlank())) {
            throw new IllegalArgumentException("The finding " + id + " does not say who does what next");
        }
    }

    /** The same finding as a consequence of what is wrong with another circuit. */
    public Finding following(String other) {
        return new Finding(id, circuit, layer, what, state, expected, actual, evidence, owners, nextStep, other);
    }

    /** The same finding about another part of the router than the slice's. */
    public Finding in(String part) {
        return new Finding(
                part.replace(' ', '-') + "." + id,
                circuit,
                layer,
                what + " (" + part + ")",
                state,
                expected,
                actual,
                evidence,
                owners,
                nextStep,
                followsFrom);
    }

    /** Whether it holds. */
    public boolean isProven() {
        return state == FindingState.PROVEN;
    }

    /** The owners as text: {@code AWS, us}. */
    public String ownerWords() {
        return String.join(", ", owners.stream().map(Owner::word).toList());
    }
}
