package dev.cantle.simulator.server;

import dev.cantle.model.value.IllegalValueException;
import java.time.Duration;

/** Something that goes wrong between a router and its clients. */
public sealed interface LineFault {

    /**
     * Replies come late.
     *
     * @param delay by how much
     * @param on which of them
     */
    record Slow(Duration delay, Calls on) implements LineFault {
        public Slow {
            if (delay.isNegative()) {
                throw new IllegalArgumentException("No reply comes before it is asked for");
            }
        }
    }

    /**
     * The connection is cut after the router has sent so many bytes on it, those of its hello included.
     *
     * @param bytes how many still arrive
     */
    record CutAfter(long bytes) implements LineFault {
        public CutAfter {
            if (bytes < 0) {
                throw new IllegalArgumentException("A line carries no bytes, or some");
            }
        }
    }

    /**
     * An RPC ends in another way than it should.
     *
     * @param harm in which way
     * @param on which RPCs
     * @param said the text of the error or warning
     */
    record Struck(Harm harm, Calls on, String said) implements LineFault {}

    /** How an RPC ends when it does not end well. */
    enum Harm {
        /** It is carried out and never answered; the session says nothing any more. */
        STALL("stall"),
        /** It is neither carried out nor answered; the session says nothing any more. */
        IGNORE("ignore"),
        /** It is carried out; the first half of the reply comes, and nothing after it. */
        HALF("half"),
        /** It is carried out; in place of the reply the connection is cut. */
        CUT("cut"),
        /** The connection is cut before it is carried out. */
        CUT_BEFORE("cut-before"),
        /** It is not carried out and answered with an error. */
        ERROR("error"),
        /** It is not carried out, and answered with {@code ok}. */
        PRETEND("pretend"),
        /** It is carried out, and a warning stands beside what is answered. */
        WARNING("warn");

        private final String word;

        Harm(String word) {
            this.word = word;
        }

        /** The word on the command line. */
        public String word() {
            return word;
        }

        boolean isCarriedOut() {
            return this == STALL || this == HALF || this == CUT || this == WARNING;
        }
    }

    /**
     * Reads a fault as the command line has it: {@code slow:20ms}, {@code cut-after:4096},
     * {@code error:commit-configuration:2:no space left}.
     *
     * @throws IllegalValueException if there is no such fault
     */
    static LineFault parse(String text) {
        return LineFaultText.read(text);
    }
}
