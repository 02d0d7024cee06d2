package dev.cantle.verify.exhibit;

import java.util.ArrayList;
import java.util.List;

/** What a reply lists of a kind: the first few by name, and how many. */
final class Listing {

    private static final int NAMED = 6;

    private final List<String> first = new ArrayList<>();
    private long count;

    void add(String name) {
        if (first.size() < NAMED) {
            first.add(name.length() > 80 ? name.substring(0, 80) + "…" : name);
        }
        count++;
    }

    /** {@code it lists 10.0.0.1, 10.0.0.14 and 3 more}. */
    String words() {
        if (count == 0) {
            return "it lists none";
        }
        String named = String.join(", ", first);
        return "it lists " + (count > first.size() ? named + " and " + (count - first.size()) + " more" : named);
    }
}
