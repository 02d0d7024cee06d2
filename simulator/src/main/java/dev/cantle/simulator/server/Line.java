package dev.cantle.simulator.server;

/**
 * How a router sends its messages.
 *
 * @param byteByByte whether each byte is sent by itself
 * @param chunks whether the router offers chunked framing (base:1.1), which Junos 21.3 does not
 */
public record Line(boolean byteByByte, boolean chunks) {

    /** A line as of Junos 21.3. */
    public static Line junos() {
        return new Line(false, false);
    }

    /** The line with each byte sent by itself. */
    public Line oneByteAtATime() {
        return new Line(true, chunks);
    }

    /** The line with chunked framing on offer. */
    public Line offeringChunks() {
        return new Line(byteByByte, true);
    }
}
