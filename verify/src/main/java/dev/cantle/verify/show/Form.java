package dev.cantle.verify.show;

import dev.cantle.verify.reading.RouteSink;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.State;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form of output. Routes come one by one, everything else as a whole; exactly one of the ends is called. */
interface Form extends RouteSink, AutoCloseable {

    /** Writes everything but routes. */
    void state(State state) throws IOException;

    /** The routes are complete. */
    void routesEnd(List<Message> messages) throws IOException;

    /** The reply could not be read, or not to its end. */
    void unreadable(List<Message> messages) throws IOException;

    /**
     * The reply was read to its end, and is not whole.
     *
     * @param partial what could be read; null if that was routes, which have been written
     */
    void incomplete(@Nullable State partial, List<Message> complaints) throws IOException;

    /** Flushes what is written. */
    @Override
    void close() throws IOException;
}
