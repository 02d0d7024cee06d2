package dev.cantle.simulator.server;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.simulator.wire.MessageFrame;
import dev.cantle.simulator.wire.MessageFrame.Cut;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a router sends its messages, and what goes wrong on the way. Build it from {@link #junos}.
 *
 * @param chunks whether the router offers chunked framing (base:1.1), which Junos 21.3 does not
 * @param cut into which pieces messages are cut; each is sent by itself
 * @param faults what goes wrong
 */
public record Line(boolean chunks, Cut cut, List<LineFault> faults) {

    public Line {
        faults = List.copyOf(faults);
    }

    /** A sound line as of Junos 21.3: end-of-message framing, a message in one write. */
    public static Line junos() {
        return new Line(false, Cut.NOWHERE, List.of());
    }

    /**
     * The line with one more switch, as {@code cantle simulate --line} takes it: {@code one-byte},
     * {@code split-delimiter}, {@code chunks}, or a fault such as {@code stall:commit-configuration:2}. The manual of
     * the simulator lists them all.
     *
     * @throws IllegalValueException if there is no such switch
     */
    public Line with(String text) {
        return switch (text) {
            case "one-byte" -> oneByteAtATime();
            case "split-delimiter" -> splittingDelimiters();
            case "chunks" -> offeringChunks();
            default -> with(LineFault.parse(text));
        };
    }

    /** The line with one more fault. */
    public Line with(LineFault fault) {
        return new Line(
                chunks, cut, Stream.concat(faults.stream(), Stream.of(fault)).toList());
    }

    /** The line with each byte sent by itself. */
    public Line oneByteAtATime() {
        return new Line(chunks, Cut.EVERY_BYTE, faults);
    }

    /** The line with each byte of the framing sent by itself, so that no delimiter comes in one piece. */
    public Line splittingDelimiters() {
        return new Line(chunks, Cut.FRAMING, faults);
    }

    /** The line with chunked framing on offer. */
    public Line offeringChunks() {
        return new Line(true, cut, faults);
    }

    MessageFrame frame(String message, boolean inChunks) {
        return inChunks ? MessageFrame.chunked(message, cut) : MessageFrame.delimited(message, cut);
    }
}
