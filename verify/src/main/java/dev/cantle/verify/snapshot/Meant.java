package dev.cantle.verify.snapshot;

import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.RouteEntry;
import java.util.List;

/** What a change is there to change: that it is gone or different is no harm. Any thread may ask. */
public interface Meant {

    /** A BGP session that was up. */
    boolean peer(BgpPeer before);

    /** A routing table. */
    boolean table(String name);

    /** A unit or a port. */
    boolean unit(String name);

    /**
     * A destination of a table.
     *
     * @param before its paths before
     */
    boolean route(String table, String destination, List<RouteEntry> before);

    /** Nothing was to change. */
    static Meant nothing() {
        return new Meant() {
            @Override
            public boolean peer(BgpPeer before) {
                return false;
            }

            @Override
            public boolean table(String name) {
                return false;
            }

            @Override
            public boolean unit(String name) {
                return false;
            }

            @Override
            public boolean route(String table, String destination, List<RouteEntry> before) {
                return false;
            }
        };
    }
}
