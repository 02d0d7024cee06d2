package dev.cantle.verify.reading;

import dev.cantle.verify.state.NextHop;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Next hops that come again and again, and lists of one: a million routes go by a few interfaces. Bounded: what
 * falls into a slot that is taken replaces it. One reader, one thread.
 */
final class SharedNextHops {

    private static final int SLOTS = 1 << 8;

    private final @Nullable NextHop[] slots = new @Nullable NextHop[SLOTS];
    private final @Nullable List<NextHop>[] lists = lists();

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
    private static @Nullable List<NextHop>[] lists() {
        return new List[SLOTS];
    }

    NextHop of(@Nullable String to, @Nullable String via, boolean selected) {
        int slot = slot(to, via);
        NextHop known = slots[slot];
        if (known != null
                && known.selected() == selected
                && Objects.equals(known.to(), to)
                && Objects.equals(known.via(), via)) {
            return known;
        }
        NextHop hop = new NextHop(to, via, selected);
        slots[slot] = hop;
        lists[slot] = List.of(hop);
        return hop;
    }

    /** The list without its later changes. */
    List<NextHop> of(List<NextHop> hops) {
        if (hops.size() != 1) {
            return List.copyOf(hops);
        }
        NextHop only = hops.get(0);
        int slot = slot(only.to(), only.via());
        List<NextHop> known = lists[slot];
        return known != null && known.get(0).equals(only) ? known : List.of(only);
    }

    private static int slot(@Nullable String to, @Nullable String via) {
        int hash = (to == null ? 0 : 31 * to.hashCode()) + (via == null ? 0 : via.hashCode());
        return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SLOTS - 1);
    }
}
