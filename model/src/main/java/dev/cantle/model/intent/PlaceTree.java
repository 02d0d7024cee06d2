package dev.cantle.model.intent;

import dev.cantle.model.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of one device or slice: a tree of steps in four arrays, where the entry 0 is the thing itself. */
final class PlaceTree {

    private static final int ROOT = 0;
    private static final int NONE = -1;
    private static final int USUAL = 16;
    private static final String[] NO_FILES = {};
    private static final IntentPath NOBODY = new IntentPath(List.of());

    /** From this many entries on they are found by a map while they are gathered, as a list may be long. */
    private static final int MANY = 64;

    private record Step(int parent, String name) {}

    private String[] files = NO_FILES;
    private String[] steps = new String[USUAL];
    private short[] parents = new short[USUAL];
    private short[] fileOf = new short[USUAL];
    private int[] lines = new int[USUAL];
    private int[] columns = new int[USUAL];
    private int size = 1;
    private IntentPath lastParent = NOBODY;
    private int lastEntry = ROOT;
    private @Nullable Map<Step, Integer> index;

    /** A tree in which nothing has a place yet. */
    PlaceTree() {
        fileOf[ROOT] = NONE;
        steps[ROOT] = "";
    }

    /**
     * Remembers a place.
     *
     * @param path what stands there
     * @param outside how many steps of the path lead to the thing itself
     * @param place the place
     */
    void put(IntentPath path, int outside, Place place) {
        int at = path.depth() <= outside ? ROOT : entry(path, outside);
        fileOf[at] = (short) file(place.file());
        lines[at] = place.line();
        columns[at] = place.column();
    }

    /** The entry of a path, which is made if there is none. */
    private int entry(IntentPath path, int outside) {
        IntentPath parent = path.parent();
        if (!parent.equals(lastParent)) {
            // the keys of a mapping are read one after the other
            lastEntry = parent.depth() <= outside ? ROOT : entry(parent, outside);
            lastParent = parent;
        }
        int at = lastEntry;
        int next = child(at, path.step());
        return next == NONE ? add(at, path.step()) : next;
    }

    /**
     * The place of the path, or of its nearest parent that has one; null when none has.
     *
     * @param outside how many steps of the path lead to the thing itself
     */
    @Nullable
    Place of(IntentPath path, int outside) {
        int at = ROOT;
        int found = fileOf[at] == NONE ? NONE : at;
        List<String> all = path.steps();
        for (String step : all.subList(outside, all.size())) {
            at = child(at, step);
            if (at == NONE) {
                break;
            }
            found = fileOf[at] == NONE ? found : at;
        }
        return found == NONE ? null : new Place(files[fileOf[found]], lines[found], columns[found]);
    }

    /** Gives back the room that is not used. */
    void trim() {
        index = null;
        lastParent = NOBODY;
        resize(size);
    }

    private int child(int parent, String step) {
        if (index != null) {
            return index.getOrDefault(new Step(parent, step), NONE);
        }
        int length = step.length();
        for (int i = parent + 1; i < size; i++) {
            if (parents[i] == parent && steps[i].length() == length && steps[i].equals(step)) {
                return i;
            }
        }
        return NONE;
    }

    private int add(int parent, String step) {
        if (size == Short.MAX_VALUE) {
            // Further in than this nothing is told apart: a file holds at most 20,000 values.
            return parent;
        }
        if (size == steps.length) {
            resize(size * 2);
        }
        steps[size] = step;
        parents[size] = (short) parent;
        fileOf[size] = NONE;
        if (index != null) {
            index.put(new Step(parent, step), size);
        }
        size++;
        if (size == MANY) {
            index = indexed();
        }
        return size - 1;
    }

    private Map<Step, Integer> indexed() {
        Map<Step, Integer> all = new HashMap<>();
        for (int i = 1; i < size; i++) {
            all.putIfAbsent(new Step(parents[i], steps[i]), i);
        }
        return all;
    }

    private int file(String name) {
        for (int i = 0; i < files.length; i++) {
            if (files[i].equals(name)) {
                return i;
            }
        }
        files = Arrays.copyOf(files, files.length + 1);
        files[files.length - 1] = name;
        return files.length - 1;
    }

    private void resize(int length) {
        int old = steps.length;
        if (length == old) {
            return;
        }
        steps = Arrays.copyOf(steps, length);
        parents = Arrays.copyOf(parents, length);
        fileOf = Arrays.copyOf(fileOf, length);
        lines = Arrays.copyOf(lines, length);
        columns = Arrays.copyOf(columns, length);
    }
}
