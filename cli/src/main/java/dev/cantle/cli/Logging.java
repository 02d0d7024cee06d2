package dev.cantle.cli;

/**
 * Sets the level of the log before the first logger exists. Without {@code --debug} nothing is logged: what a user
 * must know is said by the command itself.
 */
final class Logging {

    private static final String LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

    private Logging() {}

    static void configure(boolean debug) {
        System.setProperty(LEVEL, debug ? "debug" : "off");
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "HH:mm:ss.SSS");
        // slf4j says on standard error which provider it found.
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }
}
