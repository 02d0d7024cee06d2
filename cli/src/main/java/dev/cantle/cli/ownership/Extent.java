package dev.cantle.cli.ownership;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.netconf.operational.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far a push reaches: the logical system of the slice and, when the slice has moved, the one in which it was.
 *
 * @param territories the slice's own first
 */
public record Extent(List<Territory> territories) {

    public Extent {
        territories = List.copyOf(territories);
    }

    /**
     * The extent of a push.
     *
     * @param home where the slice is to be
     * @param earlier where it was
     * @param claimed the logical systems of other slices: what became another's is out of reach
     */
    public static Extent of(Territory home, Earlier earlier, Map<String, String> claimed) {
        List<Territory> all = new ArrayList<>(List.of(home));
        if (home.access() == Access.MASTER
                && earlier instanceof Earlier.Known known
                && known.wasElsewhere(home)
                && !claimed.containsKey(known.system())) {
            all.add(new Territory(new LogicalSystem(known.system()), Access.MASTER));
        }
        return new Extent(all);
    }

    /** Where the slice is to be. */
    Territory home() {
        return territories.get(0);
    }

    /** Where the slice was and is no longer. */
    List<Territory> left() {
        return territories.subList(1, territories.size());
    }

    /** The names of the logical systems. */
    public List<LogicalSystem> systems() {
        return territories.stream().map(Territory::system).toList();
    }

    /** What RPCs must name to see all of it. */
    public List<Scope> scopes() {
        return territories.stream().map(Territory::scope).toList();
    }
}
