package dev.cantle.netconf.junos;

import java.io.IOException;
import java.io.Reader;

/** Makes something of a configuration, or of a difference, while it streams in. It need not read to the end. */
@FunctionalInterface
public interface ConfigurationReader<T> {

    /**
     * Reads one text. What it makes of it counts only if the session then finds no refusal in the rest of the reply.
     *
     * @param text in the notation that was asked for, to be read once and only within this call
     * @throws IOException if the characters cannot be had or cannot be understood
     */
    T read(Reader text) throws IOException;
}
