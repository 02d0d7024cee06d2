package dev.cantle.model.intent;

import java.util.List;

/**
 * The address of a thing in the intent, by which its place in a file is found: {@code slices/l2/circuits/aws/md5}. A path
 * holds on to the one that it is a child of, since reading a large network makes a million of them.
 *
 * <p>Immutable.
 */
public final class IntentPath {

    /** The first entries of lists: each network has them many times. */
    private static final String[] NUMBERS = numbers();

    private final IntentPath parent;
    private final String step;
    private final int depth;
    private final int hash;

    /**
     * A path of these steps.
     *
     * @param steps the names from the outside in
     */
    public IntentPath(List<String> steps) {
        depth = steps.size();
        parent = depth == 0 ? this : new IntentPath(steps.subList(0, depth - 1));
        step = depth == 0 ? "" : steps.get(depth - 1);
        hash = depth == 0 ? 1 : 31 * parent.hash + step.hashCode();
    }

    private IntentPath(IntentPath parent, String step) {
        this.parent = parent;
        this.step = step;
        this.depth = parent.depth + 1;
        this.hash = 31 * parent.hash + step.hashCode();
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

    /** The names from the outside in. */
    public List<String> steps() {
        String[] steps = new String[depth];
        IntentPath at = this;
        for (int i = depth - 1; i >= 0; i--) {
            steps[i] = at.step;
            at = at.parent;
        }
        return List.of(steps);
    }

    /** The path one step further in: a key of a mapping, or the index of a list entry. */
    public IntentPath child(String further) {
        return new IntentPath(this, further);
    }

    /** The path of an entry of a list, by its index. */
    public IntentPath child(int index) {
        return new IntentPath(this, index < NUMBERS.length ? NUMBERS[index] : Integer.toString(index));
    }

    private static String[] numbers() {
        String[] numbers = new String[64];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.toString(i);
        }
        return numbers;
    }

    /** The path one step further out; the outermost path is its own parent. */
    public IntentPath parent() {
        return parent;
    }

    /** The innermost name; nothing for the outermost path. */
    String step() {
        return step;
    }

    /** How many steps it has. */
    int depth() {
        return depth;
    }

    /** Its first steps, or itself if it has no more. */
    IntentPath first(int steps) {
        IntentPath at = this;
        while (at.depth > steps) {
            at = at.parent;
        }
        return at;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if (!(other instanceof IntentPath path) || path.hash != hash || path.depth != depth) {
            return false;
        }
        IntentPath here = this;
        IntentPath there = path;
        // what comes after a common parent is common
        while (here != there && here.depth > 0) {
            if (!here.step.equals(there.step)) {
                return false;
            }
            here = here.parent;
            there = there.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return String.join("/", steps());
    }
}
