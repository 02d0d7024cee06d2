package dev.cantle.model.intent;

import java.util.ArrayList;
import java.util.List;

/**
 * The address of a thing in the intent, by which its place in a file is found: {@code slices/l2/circuits/aws/md5}.
 *
 * @param steps the names from the outside in
 */
public record IntentPath(List<String> steps) {

    public IntentPath {
        steps = List.copyOf(steps);
    }

    /** The path of a device. */
    public static IntentPath device(String name) {
        return new IntentPath(List.of("devices", name));
    }

    /** The path of a slice. */
    public static IntentPath slice(String name) {
        return new IntentPath(List.of("slices", name));
    }

    /** The path of a circuit of a slice. */
    public static IntentPath circuit(String slice, String circuit) {
        return slice(slice).child("circuits").child(circuit);
    }

    /** The path one step further in: a key of a mapping, or the index of a list entry. */
    public IntentPath child(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new IntentPath(longer);
    }

    /** The path one step further out; the outermost path is its own parent. */
    public IntentPath parent() {
        return steps.isEmpty() ? this : new IntentPath(steps.subList(0, steps.size() - 1));
    }

    @Override
    public String toString() {
        return String.join("/", steps);
    }
}
