package dev.cantle.cli.secret;

import dev.cantle.cli.console.Environment;
import java.nio.file.Path;

/**
 * Paths as the user writes them into references.
 *
 * @param environment where the home directory is known
 * @param workspace where relative paths start
 */
record UserPaths(Environment environment, Path workspace) {

    Path of(String written) {
        return written.startsWith("~/")
                ? Path.of(environment.get("HOME").orElse(".")).resolve(written.substring(2))
                : workspace.resolve(written);
    }
}
