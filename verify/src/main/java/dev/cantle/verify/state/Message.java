package dev.cantle.verify.state;

import java.util.Locale;

/**
 * Something that a device says in words: an rpc-error, a warning, or plain output.
 *
 * @param severity how the device weighs it
 * @param text what it says, trimmed, never empty
 */
public record Message(Severity severity, String text) {

    /** The weight that a device gives to a message. */
    public enum Severity {
        /** The device could not do what was asked, or only a part of it. */
        ERROR,
        /** The device did it and remarks something. */
        WARNING,
        /** Plain output. */
        INFO;

        /** The word for people and programs: {@code error}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Message {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A message has a text");
        }
    }

    /** An error. */
    public static Message error(String text) {
        return new Message(Severity.ERROR, text);
    }

    /** A warning. */
    public static Message warning(String text) {
        return new Message(Severity.WARNING, text);
    }

    /** Plain output. */
    public static Message info(String text) {
        return new Message(Severity.INFO, text);
    }

    /** Whether the device reports an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
