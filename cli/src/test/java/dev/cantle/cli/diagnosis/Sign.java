package dev.cantle.cli.diagnosis;

import static dev.cantle.verify.finding.Owner.AWS;
import static dev.cantle.verify.finding.Owner.CARRIER;
import static dev.cantle.verify.finding.Owner.US;

import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import java.util.Set;

/**
 * How injuries show: those of one sign cannot be told apart by what the device says, and the finding names all of them. The
 * words are those of the finding and of its next step.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of and Set.of are
enum Sign {
    NOTHING_AMISS(Set.of(), Seen.ALWAYS_UP, List.of()),
    OTHER_CONFIGURATION_HERE(Set.of(Layer.ADMIN), Seen.NEVER_UP, List.of(US)),
    NO_LIGHT(Set.of(Layer.INTERFACE), Seen.NEVER_UP, List.of(US, CARRIER), "admin up, oper down"),
    OTHER_ADDRESS_HERE(Set.of(Layer.ADDRESS), Seen.EITHER, List.of(US)),
    NOTHING_ANSWERED(
            Set.of(Layer.LINK),
            Seen.NEVER_UP,
            List.of(CARRIER, AWS),
            "ARP does not know it",
            "check the path and VLAN 101",
            "that its end is up",
            "has the address"),
    OTHER_ADDRESS(Set.of(Layer.LINK), Seen.NEVER_UP, List.of(AWS, US), "but 10.0.0.3"),
    A_FILTER(Set.of(Layer.LINK), Seen.NEVER_UP, List.of(AWS, US), "ARP knows it", "look for a filter at its end"),
    LONG_PACKETS_LOST(Set.of(Layer.LINK), Seen.EITHER, List.of(CARRIER, AWS), "packets of 1500 bytes", "MTU"),
    TCP_SILENT(
            Set.of(Layer.AUTHENTICATION),
            Seen.NEVER_UP,
            List.of(AWS, US),
            "most likely two different MD5 keys",
            "filter on TCP port 179",
            "BGP that is not up there",
            "check that BGP is up towards 10.0.0.1",
            "ours is in env:AWS_FRA_1_MD5"),
    OPEN_REFUSED(Set.of(Layer.OPEN), Seen.NEVER_UP, List.of(AWS, US), "most likely the AS numbers do not agree"),
    NO_KEEPALIVES(Set.of(Layer.TCP, Layer.OPEN), Seen.NEVER_UP, List.of(AWS), "whether its BGP hangs"),
    CEASE_OF_OURS(Set.of(Layer.PREFIX_LIMIT), Seen.NEVER_UP, List.of(AWS, US), "beyond our limit of", "shutdown here"),
    CEASE_FROM_THERE(
            Set.of(Layer.SESSION),
            Seen.EITHER,
            List.of(AWS, US),
            "the far end has ended the session on purpose",
            "look for a shutdown there",
            "more prefixes than AWS takes",
            "compare AS number and key"),
    NO_BFD(Set.of(Layer.SESSION), Seen.EITHER, List.of(CARRIER, AWS), "BFD fell silent"),
    REJECTED_HERE(Set.of(Layer.POLICY), Seen.ALWAYS_UP, List.of(US, AWS), "import policy"),
    OTHER_PREFIXES(Set.of(Layer.PREFIXES), Seen.ALWAYS_UP, List.of(AWS)),
    UNTOLD_HERE(Set.of(Layer.ADVERTISEMENT), Seen.ALWAYS_UP, List.of(US), "export policy");

    /** Whether the session is up while it is looked at. */
    enum Seen {
        ALWAYS_UP,
        NEVER_UP,
        /** By turns, or by the injury. */
        EITHER
    }

    private final Set<Layer> layers;
    private final Seen seen;
    private final List<Owner> owners;
    private final List<String> words;

    Sign(Set<Layer> layers, Seen seen, List<Owner> owners, String... words) {
        this.layers = layers;
        this.seen = seen;
        this.owners = owners;
        this.words = List.of(words);
    }

    /** The layers of the cause, one of which it must be; none where nothing is amiss. */
    Set<Layer> layers() {
        return layers;
    }

    /** Whether the session is up. */
    Seen seen() {
        return seen;
    }

    /** Who can mend it, the likeliest first; more may be named after them. */
    List<Owner> owners() {
        return owners;
    }

    /** What the finding must say. */
    List<String> words() {
        return words;
    }
}
