package dev.cantle.verify.check.route;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.check.Leg;
import java.util.List;

/** What a circuit has to do for a prefix, beside others that receive it too. */
enum Duty {
    /** Its route is the one that is used: no other circuit has it, or all that have it are less preferred. */
    CARRIES("active"),
    /** Its next hop is used beside those of others that are as preferred. */
    SHARES("shares the traffic"),
    /** Its route is there, and one of another circuit is used. */
    STANDS_BY("present, not active"),
    /** Its route is there; which of several equal ones is used is left to the router. */
    IS_THERE("present");

    private final String words;

    Duty(String words) {
        this.words = words;
    }

    /** How findings word it. */
    String words() {
        return words;
    }

    /** What the circuit of a session has to do for a prefix. */
    static Duty of(Leg leg, Prefix prefix) {
        List<Long> others = others(leg, prefix).stream().map(Duty::preference).toList();
        long ours = preference(leg.circuit());
        if (others.stream().anyMatch(other -> other > ours)) {
            return STANDS_BY;
        }
        if (others.stream().noneMatch(other -> other == ours)) {
            return CARRIES;
        }
        return leg.inquiry().slice().multipath() ? SHARES : IS_THERE;
    }

    /** The circuits for which this one stands by: those that are preferred. */
    static List<Circuit> preferredTo(Leg leg, Prefix prefix) {
        return others(leg, prefix).stream()
                .filter(other -> preference(other) > preference(leg.circuit()))
                .toList();
    }

    private static List<Circuit> others(Leg leg, Prefix prefix) {
        return leg.inquiry().enabled().stream()
                .filter(other -> !other.name().equals(leg.circuit().name()))
                .filter(other -> other.link().receive().contains(prefix))
                .toList();
    }

    private static long preference(Circuit circuit) {
        return circuit.link().bgp().givenPreference();
    }
}
