package dev.cantle.model.world;

import dev.cantle.model.value.IllegalValueException;
import java.util.regex.Pattern;

/**
 * Something that is wrong at the far end of a circuit, or is well again.
 *
 * @param circuit the name of the circuit, or {@code SLICE/CIRCUIT} where slices share names
 * @param kind what is wrong
 * @param amount how much of it, in the unit of its kind; 0 where the kind has none
 */
public record Fault(String circuit, FaultKind kind, long amount) {

    private static final Pattern FORM = Pattern.compile("([^=\\s]+)\\s*[=\\s]\\s*([a-z0-9-]+)(?::([0-9]{1,6}))?");
    private static final String WANTED = "write CIRCUIT=FAULT, FAULT being one of " + FaultKind.words();

    public Fault {
        if (circuit.isBlank() || amount < 0) {
            throw new IllegalArgumentException("A fault has a circuit, and an amount that is not negative");
        }
    }

    /**
     * Reads {@code aws-fra-1=wrong-key} or {@code aws-fra-1 slow:20}.
     *
     * @throws IllegalValueException if it is no fault that exists
     */
    public static Fault parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalValueException("fault-syntax", "'" + text + "' is not a fault of a circuit", WANTED);
        }
        String word = form.group(2);
        String digits = form.group(3) == null ? "" : form.group(3);
        for (FaultKind kind : FaultKind.values()) {
            if (kind.word().equals(word) && kind.takes(digits)) {
                return new Fault(form.group(1), kind, digits.isEmpty() ? 0 : Long.parseLong(digits));
            }
        }
        String written = digits.isEmpty() ? word : word + ":" + digits;
        throw new IllegalValueException("fault-unknown", "There is no fault '" + written + "'", WANTED);
    }

    /** Whether the fault is one of that far end. */
    boolean concerns(FarEnd end) {
        return end.isNamed(circuit);
    }

    /** Prints {@code aws-fra-1=slow:20}. */
    @Override
    public String toString() {
        return circuit + "=" + kind.word() + (amount > 0 ? ":" + amount : "");
    }
}
