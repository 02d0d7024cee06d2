package dev.cantle.verify.source;

import java.time.Instant;

/**
 * Where a reply came from, so that a finding can name it.
 *
 * @param name the file or the request: {@code bgp-summary.xml}
 * @param time when the device gave it, or when it was saved
 */
public record Evidence(String name, Instant time) {

    public Evidence {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Evidence has a name");
        }
    }
}
