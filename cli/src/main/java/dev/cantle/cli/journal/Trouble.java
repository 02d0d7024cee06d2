package dev.cantle.cli.journal;

import java.io.IOException;

/** What the file system said, for a message. */
final class Trouble {

    private Trouble() {}

    static String of(IOException trouble) {
        return trouble.getClass().getSimpleName() + (trouble.getMessage() == null ? "" : ": " + trouble.getMessage());
    }
}
