package dev.cantle.verify.show;

/**
 * How a show ended.
 *
 * @param exitCode 0 if the reply carried data, 1 if it carried none or could not be read
 * @param problem what could not be read, with file, line and column, for standard error; empty if it could
 */
public record Shown(int exitCode, String problem) {

    static Shown of(boolean hasData) {
        return new Shown(hasData ? 0 : 1, "");
    }
}
