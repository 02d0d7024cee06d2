package dev.cantle.verify.reading;

import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import dev.cantle.verify.state.RouteTable;
import dev.cantle.verify.state.RouteTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads route replies whole. For tables that may be large there is {@link RouteStreamReader}. Has no state: any thread
 * may use it.
 */
public final class RouteTablesReader implements ReplyReader<RouteTables> {

    @Override
    public RouteTables read(Reply reply) throws IOException, ReplyUnavailableException {
        Collected collected = new Collected();
        RouteStreamReader.End end = new RouteStreamReader(collected).read(reply);
        return new RouteTables(end.hasData(), collected.tables, end.messages());
    }

    /** Keeps everything. */
    private static final class Collected implements RouteSink {

        private final List<RouteTable> tables = new ArrayList<>();
        private final List<RouteEntry> entries = new ArrayList<>();

        @Override
        public void tableStarts(RouteCounts soFar) {
            entries.clear();
        }

        @Override
        public void entry(RouteEntry entry) {
            entries.add(entry);
        }

        @Override
        public void tableEnds(RouteCounts counts) {
            tables.add(new RouteTable(counts, entries));
        }
    }
}
