package dev.cantle.verify.reading.text.route;

import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import java.io.IOException;

/** Takes the routes of a capture as they are read. Called by the thread that reads. */
public interface RouteTextSink {

    /** A table begins, with its name and counts. */
    void tableStarts(RouteCounts counts) throws IOException;

    /** A path of the present table. */
    void entry(RouteEntry entry) throws IOException;

    /** The present table ends. */
    void tableEnds(RouteCounts counts) throws IOException;
}
