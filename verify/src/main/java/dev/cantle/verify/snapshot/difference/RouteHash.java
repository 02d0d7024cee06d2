package dev.cantle.verify.snapshot.difference;

import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.RouteEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hashes of destinations and of what matters about their paths; ages and what only detail forms tell are left out. */
final class RouteHash {

    private static final long BITS_62 = (1L << 62) - 1;
    private static final int PART = 20;

    private final long seed;

    RouteHash(long seed) {
        this.seed = seed;
    }

    /** A destination of a table; never 0. */
    long key(String table, String destination) {
        long hash = finish(text(text(seed, table), destination));
        return hash == 0 ? 1 : hash;
    }

    /** All paths to a destination, 62 bits. */
    long digest(List<RouteEntry> paths) {
        long hash = seed;
        for (RouteEntry path : paths) {
            hash = mix(hash, path.active() ? 3 : 5);
            hash = mix(mix(mix(hash, hops(path)), asPath(path)), rest(path));
        }
        return finish(hash) & BITS_62;
    }

    /** The parts of the digest apart, to tell what has changed: active, next hops, AS path, all else. */
    long parts(List<RouteEntry> paths) {
        RouteEntry best = Paths.best(paths);
        long all = seed;
        for (RouteEntry path : paths) {
            all = mix(all, rest(path));
        }
        return (best.active() ? 1L << (3 * PART) : 0)
                | (cut(hops(best)) << (2 * PART))
                | (cut(asPath(best)) << PART)
                | cut(finish(all));
    }

    static boolean active(long parts) {
        return parts >>> (3 * PART) != 0;
    }

    static long hops(long parts) {
        return (parts >>> (2 * PART)) & ((1L << PART) - 1);
    }

    static long asPath(long parts) {
        return (parts >>> PART) & ((1L << PART) - 1);
    }

    private static long cut(long hash) {
        return hash & ((1L << PART) - 1);
    }

    private long hops(RouteEntry path) {
        long hash = text(seed, path.nextHopType());
        for (NextHop hop : path.nextHops()) {
            hash = text(text(mix(hash, hop.selected() ? 7 : 11), hop.to()), hop.via());
        }
        return finish(hash);
    }

    private long asPath(RouteEntry path) {
        return finish(text(text(seed, path.asPath()), path.origin()));
    }

    private long rest(RouteEntry path) {
        long hash = text(text(seed, path.protocol()), path.learnedFrom());
        return finish(number(number(number(hash, path.preference()), path.localPreference()), path.metric()));
    }

    private static long number(long hash, @Nullable Long number) {
        return number == null ? mix(hash, 13) : mix(mix(hash, 17), number);
    }

    private static long text(long hash, @Nullable String text) {
        if (text == null) {
            return mix(hash, 19);
        }
        long mixed = mix(hash, text.length());
        for (int i = 0; i < text.length(); i++) {
            mixed = mix(mixed, text.charAt(i));
        }
        return mixed;
    }

    private static long mix(long hash, long value) {
        long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    /** The last steps of MurmurHash3, after which every bit depends on every other. */
    private static long finish(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
