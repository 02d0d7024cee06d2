package dev.cantle.verify.source;

import dev.cantle.model.Place;
import org.jspecify.annotations.Nullable;

/** A reply that is there and cannot be understood: cut off, not XML, or not what was asked for. */
public final class ReplyFormatException extends ReplyUnavailableException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    /**
     * Says what is wrong and where.
     *
     * @param place the reply's name, line and column
     * @param problem what is wrong, without a full stop
     */
    public ReplyFormatException(Place place, String problem, @Nullable Throwable cause) {
        super(place + ": " + problem + "; the state is unknown", cause);
        this.place = place;
    }

    /** Where it went wrong. */
    public Place place() {
        return place;
    }
}
