package dev.cantle.verify.reading;

import dev.cantle.verify.reading.text.route.RouteTextSink;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import java.io.IOException;

/** Takes routes as they are read, so that a table need not fit in memory. Called by the thread that reads. */
public interface RouteSink extends RouteTextSink {

    /**
     * A table begins.
     *
     * @param soFar its name and counts as far as they stand before the first route; normally all of them
     */
    @Override
    void tableStarts(RouteCounts soFar) throws IOException;

    /** A path of the present table. */
    @Override
    void entry(RouteEntry entry) throws IOException;

    /** The present table ends, with its name and counts. */
    @Override
    void tableEnds(RouteCounts counts) throws IOException;
}
