package dev.cantle.verify.source;

import java.time.Instant;

/**
 * Where a reply came from and what of it counts, so that a finding can name it.
 *
 * @param name the file or the request: {@code bgp-summary.xml}
 * @param time when the device gave it, or when it was saved
 * @param part what of the reply it is
 */
public record Evidence(String name, Instant time, Part part) {

    public Evidence {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Evidence has a name");
        }
    }

    /** A whole reply. */
    public Evidence(String name, Instant time) {
        this(name, time, Part.whole());
    }

    /** The place of a reply that was never saved, and so has no time. */
    public static Evidence nowhere(String name) {
        return new Evidence(name, Instant.EPOCH);
    }

    /** Whether there is a reply, with a time. */
    public boolean isThere() {
        return !time.equals(Instant.EPOCH);
    }

    /** A part of the same reply. */
    public Evidence at(Part other) {
        return new Evidence(name, time, other);
    }
}
