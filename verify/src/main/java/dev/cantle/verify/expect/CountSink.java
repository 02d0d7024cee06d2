package dev.cantle.verify.expect;

import dev.cantle.verify.reading.RouteSink;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import org.jspecify.annotations.Nullable;

/** Keeps what one table says of itself. */
final class CountSink implements RouteSink {

    private final String table;
    private @Nullable RouteCounts counts;

    CountSink(String table) {
        this.table = table;
    }

    @Override
    public void tableStarts(RouteCounts soFar) {
        // the counts are whole at the end
    }

    @Override
    public void entry(RouteEntry entry) {
        // only the counts are wanted
    }

    @Override
    public void tableEnds(RouteCounts found) {
        if (found.name().equals(table)) {
            counts = found;
        }
    }

    @Nullable
    Long destinations() {
        return counts == null ? null : counts.destinations();
    }

    @Nullable
    Long hidden() {
        return counts == null ? null : counts.hidden();
    }
}
