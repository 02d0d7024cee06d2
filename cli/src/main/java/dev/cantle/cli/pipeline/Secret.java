package dev.cantle.cli.pipeline;

import java.util.Arrays;

/** A secret in memory, for as short as possible. It never prints itself, and closing it wipes it. */
public final class Secret implements AutoCloseable {

    private final char[] characters;

    /** Takes the characters over; the caller must not keep them. */
    public Secret(char[] characters) {
        this.characters = characters;
    }

    /** A copy of the characters, which the caller wipes. */
    public char[] copy() {
        return characters.clone();
    }

    /** Whether the characters are these. */
    public boolean is(char[] others) {
        return Arrays.equals(characters, others);
    }

    /** How many characters it has. */
    public int length() {
        return characters.length;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
