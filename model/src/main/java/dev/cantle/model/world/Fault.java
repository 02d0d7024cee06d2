package dev.cantle.model.world;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that is wrong at the far end of a circuit.
 *
 * @param circuit the name of the circuit, or {@code SLICE/CIRCUIT} where slices share names
 * @param kind what is wrong
 * @param delay by how much the session is late; zero but for {@link Kind#SLOW}
 */
public record Fault(String circuit, Kind kind, Duration delay) {

    private static final Pattern SECONDS = Pattern.compile("slow:([0-9]{1,5})");
    private static final String WANTED =
            "write CIRCUIT=FAULT, FAULT being one of wrong-key, wrong-as, silent, missing-prefix, extra-prefix,"
                    + " slow:SECONDS";
    private static final List<Prefix> EXTRA_V4 =
            List.of(Prefix.parse("198.51.100.0/24"), Prefix.parse("203.0.113.0/24"));
    private static final List<Prefix> EXTRA_V6 =
            List.of(Prefix.parse("2001:db8:ffff::/48"), Prefix.parse("2001:db8:fffe::/48"));

    /** What can be wrong at a far end. */
    public enum Kind {
        /** It has another MD5 key than we: its packets and ours are dropped unread (RFC 2385 §2). */
        WRONG_KEY("wrong-key"),
        /** It runs another AS number than we expect. */
        WRONG_AS("wrong-as"),
        /** It answers nothing, not even ARP. */
        SILENT("silent"),
        /** It announces a prefix less than it should. */
        MISSING_PREFIX("missing-prefix"),
        /** It announces a prefix more than it should. */
        EXTRA_PREFIX("extra-prefix"),
        /** Its sessions come up late. */
        SLOW("slow");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word on the command line. */
        public String word() {
            return word;
        }
    }

    public Fault {
        if (circuit.isBlank() || delay.isNegative()) {
            throw new IllegalArgumentException("A fault has a circuit, and a delay that is not negative");
        }
    }

    /**
     * Reads {@code aws-fra-1=wrong-key} or {@code aws-fra-1=slow:20}.
     *
     * @throws IllegalValueException if it is no fault that exists
     */
    public static Fault parse(String text) {
        int equal = text.indexOf('=');
        if (equal < 1) {
            throw new IllegalValueException("fault-syntax", "'" + text + "' is not a fault of a circuit", WANTED);
        }
        String circuit = text.substring(0, equal);
        String word = text.substring(equal + 1);
        var slow = SECONDS.matcher(word);
        if (slow.matches()) {
            return new Fault(circuit, Kind.SLOW, Duration.ofSeconds(Long.parseLong(slow.group(1))));
        }
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word) && kind != Kind.SLOW) {
                return new Fault(circuit, kind, Duration.ZERO);
            }
        }
        throw new IllegalValueException("fault-unknown", "There is no fault '" + word + "'", WANTED);
    }

    /** Whether the fault is one of that far end. */
    boolean concerns(FarEnd end) {
        return circuit.equals(end.circuit()) || circuit.equals(end.slice() + "/" + end.circuit());
    }

    /** The far end with the fault. */
    FarEnd in(FarEnd end) {
        return switch (kind) {
            case WRONG_KEY -> end.with(new FarKey.Another());
            case WRONG_AS ->
                end.with(new Asn(end.as().number() == 1 ? 2 : end.as().number() - 1));
            case SILENT -> end.silent();
            case MISSING_PREFIX ->
                end.with(end.announces().subList(0, Math.max(0, end.announces().size() - 1)));
            case EXTRA_PREFIX -> end.with(oneMore(end));
            case SLOW -> end.with(end.delay().plus(delay));
        };
    }

    private static List<Prefix> oneMore(FarEnd end) {
        boolean v4 = end.peerings().stream().anyMatch(peering -> peering.family() == IpFamily.IPV4);
        List<Prefix> all = new ArrayList<>(end.announces());
        (v4 ? EXTRA_V4 : EXTRA_V6)
                .stream().filter(prefix -> !all.contains(prefix)).findFirst().ifPresent(all::add);
        return all;
    }

    /** Prints {@code aws-fra-1=slow:20}. */
    @Override
    public String toString() {
        return circuit + "=" + kind.word() + (kind == Kind.SLOW ? ":" + delay.toSeconds() : "");
    }
}
