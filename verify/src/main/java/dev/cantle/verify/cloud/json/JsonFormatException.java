package dev.cantle.verify.cloud.json;

import dev.cantle.model.Place;

/** A file that cannot be read as JSON. The message names the place, and nothing of what stands there. */
public final class JsonFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong and where.
     *
     * @param place file, line and column
     * @param problem what is wrong, without a full stop; never the file's own words, which may be a key
     */
    public JsonFormatException(Place place, String problem) {
        super(place + ": " + problem);
    }
}
