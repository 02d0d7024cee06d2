package dev.cantle.verify.reading.text;

import dev.cantle.model.Place;
import dev.cantle.verify.source.IncompleteReplyException;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a capture. The first are kept, the others are counted. */
public final class Complaints {

    private static final int KEPT = 10;

    private final List<Message> kept = new ArrayList<>();
    private int more;

    /** Keeps what is wrong, and where. */
    public void add(Place place, String problem) {
        if (kept.size() < KEPT) {
            kept.add(Message.error(place + ": " + problem));
        } else {
            more++;
        }
    }

    /** Keeps that a line makes no sense. */
    public void notUnderstood(Line line) {
        add(line.place(), "'" + line.shown() + "' cannot be understood");
    }

    /**
     * Ends the reading if there is anything to complain of.
     *
     * @param partial what could be read
     */
    public void raise(@Nullable State partial) throws IncompleteReplyException {
        if (more > 0) {
            kept.add(Message.error("and " + more + " more"));
        }
        if (!kept.isEmpty()) {
            throw new IncompleteReplyException(kept, partial);
        }
    }
}
