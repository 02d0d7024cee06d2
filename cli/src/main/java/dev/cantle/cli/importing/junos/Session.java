package dev.cantle.cli.importing.junos;

import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A BGP session as it counts: what a neighbor does not say, its group says for it.
 *
 * @param group the name of the group
 * @param peer the address of the far end
 * @param own what stands at the neighbor
 * @param shared what stands at the group
 */
record Session(String group, String peer, Branch own, Branch shared) {

    /** The sessions of {@code protocols bgp}, in order. */
    static List<Session> of(Branch bgp) {
        List<Session> sessions = new ArrayList<>();
        for (Statement group : bgp.all("group")) {
            Branch shared = Branch.of(group);
            for (Statement neighbor : shared.all("neighbor")) {
                sessions.add(new Session(group.argument(), neighbor.argument(), Branch.of(neighbor), shared));
            }
        }
        return sessions;
    }

    /** The value that counts of the leaf at the end of the path. */
    Optional<String> value(String... path) {
        return own.value(path).or(() -> shared.value(path));
    }

    /** The values that count of a leaf-list. */
    List<String> values(String keyword) {
        return own.has(keyword) ? own.values(keyword) : shared.values(keyword);
    }

    /** What counts of a block. */
    Branch in(String keyword) {
        return own.has(keyword) ? own.in(keyword) : shared.in(keyword);
    }

    /** Whether a flag counts. */
    boolean has(String keyword) {
        return own.has(keyword) || shared.has(keyword);
    }
}
