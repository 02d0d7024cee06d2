package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.VerifyKeys;
import dev.cantle.model.intent.VerifyPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code verify} of a slice and of its circuits: how long a push waits for proof. */
public final class VerifyReader {

    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final Duration STABLE_FOR = Duration.ofSeconds(15);

    private final Map<String, Own> circuits = new TreeMap<>();

    /** What a mapping says itself; null where it says nothing. */
    private record Own(@Nullable Duration within, @Nullable Duration stableFor) {

        VerifyPolicy over(VerifyPolicy usual) {
            return new VerifyPolicy(
                    within == null ? usual.within() : within, stableFor == null ? usual.stableFor() : stableFor);
        }

        boolean isEmpty() {
            return within == null && stableFor == null;
        }
    }

    /** Reads what a circuit says. */
    public void readOwn(String circuit, Fields fields) {
        circuits.put(circuit, own(fields));
    }

    private static Own own(Fields outer) {
        Fields fields = outer.part(VerifyKeys.VERIFY).orElse(null);
        if (fields == null) {
            return new Own(null, null);
        }
        Duration within = fields.get(VerifyKeys.WITHIN);
        Duration stableFor = fields.get(VerifyKeys.STABLE_FOR);
        fields.endIn(outer);
        return new Own(within, stableFor);
    }

    /**
     * Reads what the slice says, after its circuits. What they say together: the whole is waited for as long as its slowest
     * part.
     */
    public VerifyPolicy read(Fields slice) {
        VerifyPolicy whole = own(slice).over(new VerifyPolicy(WITHIN, STABLE_FOR));
        Map<String, VerifyPolicy> each = new TreeMap<>();
        boolean alike = true;
        for (Map.Entry<String, Own> circuit : circuits.entrySet()) {
            each.put(circuit.getKey(), circuit.getValue().over(whole));
            alike &= circuit.getValue().isEmpty();
        }
        if (alike) {
            return whole;
        }
        Duration within = whole.within();
        Duration stableFor = whole.stableFor();
        for (VerifyPolicy own : each.values()) {
            within = own.within().compareTo(within) > 0 ? own.within() : within;
            stableFor = own.stableFor().compareTo(stableFor) > 0 ? own.stableFor() : stableFor;
        }
        return new VerifyPolicy(within, stableFor, each);
    }
}
