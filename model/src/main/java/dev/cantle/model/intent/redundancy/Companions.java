package dev.cantle.model.intent.redundancy;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.List;

/**
 * The circuits of a slice that lead to the same prefixes as another one, and carry traffic instead of it or beside it:
 * the two paths of an ExpressRoute circuit, two connections to one AWS gateway.
 */
public final class Companions {

    private Companions() {}

    /**
     * Whether what two circuits receive has a prefix in common. A full table meets only another one: that it holds a
     * prefix, too, makes it no second way of the network that announces it.
     */
    public static boolean meet(PrefixMatch one, PrefixMatch other) {
        return one.prefix().isDefaultRoute() == other.prefix().isDefaultRoute()
                && one.and(other).isPresent();
    }

    /** What a circuit receives, exact prefixes and ranges alike. */
    public static List<PrefixMatch> received(Circuit circuit) {
        List<PrefixMatch> received = new ArrayList<>();
        for (Prefix prefix : circuit.link().receive()) {
            received.add(PrefixMatch.exactly(prefix));
        }
        received.addAll(circuit.link().passing().ranges());
        return List.copyOf(received);
    }

    private static boolean receivesAny(Circuit circuit, List<PrefixMatch> wanted) {
        for (PrefixMatch one : received(circuit)) {
            for (PrefixMatch match : wanted) {
                if (meet(one, match)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The others that are not disabled and receive a prefix or something of a range that the circuit receives too, by name. */
    public static List<Circuit> of(Slice slice, Circuit circuit) {
        List<PrefixMatch> wanted = received(circuit);
        List<Circuit> companions = new ArrayList<>();
        for (Circuit other : slice.circuits()) {
            if (!other.name().equals(circuit.name()) && !other.link().disabled() && receivesAny(other, wanted)) {
                companions.add(other);
            }
        }
        return List.copyOf(companions);
    }

    /** Those of its {@link #of companions} that are as wanted as the circuit: equal routes come from them. */
    public static List<Circuit> equalsOf(Slice slice, Circuit circuit) {
        long preference = circuit.link().bgp().givenPreference();
        return of(slice, circuit).stream()
                .filter(other -> other.link().bgp().givenPreference() == preference)
                .toList();
    }

    /** Whether routes of the circuit share traffic with those of others, where the slice wants that. */
    public static boolean shares(Slice slice, Circuit circuit) {
        return slice.multipath()
                && !circuit.link().disabled()
                && !of(slice, circuit).isEmpty();
    }

    /** Whether some of its companions lead to another AS, which BGP does not hold for equal by itself. */
    public static boolean isOfSeveralAs(Slice slice, Circuit circuit) {
        return of(slice, circuit).stream()
                .anyMatch(other -> !other.link()
                        .bgp()
                        .remoteAs()
                        .equals(circuit.link().bgp().remoteAs()));
    }
}
