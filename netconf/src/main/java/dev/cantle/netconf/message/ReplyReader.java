package dev.cantle.netconf.message;

import java.io.IOException;

/** Makes something of a reply while it streams in. It need not read to the end; what it leaves is skipped. */
@FunctionalInterface
public interface ReplyReader<T> {

    /**
     * Reads one reply.
     *
     * @throws IOException if the bytes cannot be had or cannot be understood
     */
    T read(Reply reply) throws IOException;
}
