package dev.cantle.cli.importing.draft;

import java.util.List;

/**
 * A key that nothing tells the value of.
 *
 * @param path the way to it, circuits by their names: {@code circuits}, {@code aws-fra-1}, {@code bandwidthMbps}
 * @param how what to write there
 */
public record Missing(List<String> path, String how) {

    public Missing {
        path = List.copyOf(path);
    }

    @Override
    public String toString() {
        return String.join(".", path) + ": " + how;
    }
}
