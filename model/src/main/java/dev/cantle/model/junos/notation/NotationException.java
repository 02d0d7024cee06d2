package dev.cantle.model.junos.notation;

import dev.cantle.model.Place;

/** A text is not a configuration in the notation in which it was read. */
public final class NotationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String problem;
    private final String fix;

    /** Says where, what is wrong, and what to do about it. */
    public NotationException(Place place, String problem, String fix) {
        super(place + ": " + problem + "; " + fix);
        this.place = place;
        this.problem = problem;
        this.fix = fix;
    }

    /** Where the text goes wrong. */
    public Place place() {
        return place;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }

    /** What to do about it. */
    public String fix() {
        return fix;
    }
}
