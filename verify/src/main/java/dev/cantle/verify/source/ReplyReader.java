package dev.cantle.verify.source;

import java.io.IOException;

/**
 * Makes something of one reply.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface ReplyReader<T> {

    /**
     * Reads the reply to its end.
     *
     * @throws ReplyFormatException if the reply cannot be understood
     * @throws ReplyUnavailableException if there is no such reply
     * @throws IOException if the bytes stop coming
     */
    T read(Reply reply) throws IOException, ReplyUnavailableException;
}
