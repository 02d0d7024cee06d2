package dev.cantle.verify.reading;

import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import java.io.IOException;

/** Takes routes as they are read, so that a table need not fit in memory. Called by the thread that reads. */
public interface RouteSink {

    /**
     * A table begins.
     *
     * @param soFar its name and counts as far as they stand before the first route; normally all of them
     */
    void tableStarts(RouteCounts soFar) throws IOException;

    /** A path of the present table. */
    void entry(RouteEntry entry) throws IOException;

    /** The present table ends, with its name and counts. */
    void tableEnds(RouteCounts counts) throws IOException;
}
