package dev.cantle.netconf.framing;

/**
 * How large the peer's data may be before the session gives up. Replies stream, so these guard against a peer without
 * end, not against a shortage of memory.
 *
 * @param chunkBytes for one chunk, 1 to 4294967295 (RFC 6242 §4.2)
 * @param messageBytes for one message
 */
public record FrameLimits(long chunkBytes, long messageBytes) {

    private static final long LARGEST_CHUNK = 4_294_967_295L;

    public FrameLimits {
        if (chunkBytes < 1 || chunkBytes > LARGEST_CHUNK) {
            throw new IllegalArgumentException("A chunk limit of " + chunkBytes + " is outside 1 to " + LARGEST_CHUNK);
        }
        if (messageBytes < 1) {
            throw new IllegalArgumentException("A message limit of " + messageBytes + " is below 1");
        }
    }

    /** Returns the largest chunk that RFC 6242 knows and 8 GiB a message. */
    public static FrameLimits defaults() {
        return new FrameLimits(LARGEST_CHUNK, 8L << 30);
    }
}
