package dev.cantle.model.junos.diff;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which entries of lists that the user orders have changed their place. */
final class MovedEntries {

    private MovedEntries() {}

    /** The fewest entries that must move to get from the old order to the new one. */
    static Set<Object> of(SchemaNode parent, Map<Object, Statement> old, Map<Object, Statement> now) {
        Map<String, List<Object>> lists = new HashMap<>();
        now.forEach((identity, statement) -> {
            if (old.containsKey(identity) && TreeComparison.isOrdered(parent, statement)) {
                lists.computeIfAbsent(statement.keyword(), k -> new ArrayList<>())
                        .add(identity);
            }
        });
        if (lists.isEmpty()) {
            return Set.of();
        }
        Map<Object, Integer> positions = new HashMap<>();
        old.keySet().forEach(identity -> positions.put(identity, positions.size()));
        Set<Object> moved = new HashSet<>();
        lists.values().forEach(entries -> moved.addAll(outOfOrder(entries, positions)));
        return moved;
    }

    private static Set<Object> outOfOrder(List<Object> entries, Map<Object, Integer> positions) {
        // tails[k] is the entry that ends the longest rising run of k + 1 entries seen so far.
        List<Integer> tails = new ArrayList<>();
        int[] previous = new int[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            int place = positions.getOrDefault(entries.get(i), 0);
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (positions.getOrDefault(entries.get(tails.get(middle)), 0) < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        Set<Object> moved = new HashSet<>(entries);
        for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = previous[i]) {
            moved.remove(entries.get(i));
        }
        return moved;
    }
}
