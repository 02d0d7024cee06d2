package dev.cantle.verify.source;

/** Answers queries with replies: a device, or a folder of replies saved before. One conversation of one thread. */
public interface ReplySource {

    /**
     * Asks, and lets the reader read the reply.
     *
     * @throws ReplyFormatException if there is a reply which cannot be understood
     * @throws ReplyUnavailableException if there is none; either way the state is unknown
     */
    <T> T read(ReplyQuery query, ReplyReader<T> reader) throws ReplyUnavailableException;

    /** The request that asks this, as text in XML; empty for a source that asks nobody. */
    default String request(ReplyQuery query) {
        return "";
    }
}
