package dev.cantle.verify.observation;

import dev.cantle.verify.reading.RouteSink;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import java.io.IOException;
import java.util.List;

/**
 * Several who look at the same routes.
 *
 * @param sinks who
 */
record RouteSinks(List<RouteSink> sinks) implements RouteSink {

    RouteSinks {
        sinks = List.copyOf(sinks);
    }

    @Override
    public void tableStarts(RouteCounts soFar) throws IOException {
        for (RouteSink sink : sinks) {
            sink.tableStarts(soFar);
        }
    }

    @Override
    public void entry(RouteEntry entry) throws IOException {
        for (RouteSink sink : sinks) {
            sink.entry(entry);
        }
    }

    @Override
    public void tableEnds(RouteCounts counts) throws IOException {
        for (RouteSink sink : sinks) {
            sink.tableEnds(counts);
        }
    }
}
