package dev.cantle.cli.push.step;

import dev.cantle.cli.pipeline.ExitCode;

/**
 * Where a push ended.
 *
 * @param kind which of the ends
 * @param reason why, in a sentence or two for people
 */
public record PushEnd(Kind kind, String reason) {

    /** The ends that a push can have. There is no other. */
    public enum Kind {
        /** The device has what the intent says already; nothing was committed. */
        NOTHING_TO_DO("nothing to do", ExitCode.OK),
        /** A dry run: the device has checked the change and would take it. It is untouched. */
        CHECKED("checked", ExitCode.OK),
        /** The change is proven and confirmed. */
        CONFIRMED("confirmed", ExitCode.OK),
        /** The change was not proven; it was rolled back, and the state before is proven. */
        ROLLED_BACK("rolled back", ExitCode.ROLLED_BACK),
        /** The user interrupted; the change was rolled back or never committed, and the state before is proven. */
        INTERRUPTED("interrupted", ExitCode.INTERRUPTED),
        /** The user said no. The device is untouched. */
        DECLINED("declined", ExitCode.INTERRUPTED),
        /** The device or the line refused. The device is untouched. */
        REFUSED("refused", ExitCode.DEVICE_ERROR),
        /** What is on the device is not known, or still pending: a person must look. */
        UNKNOWN("unknown", ExitCode.UNKNOWN);

        private final String words;
        private final ExitCode exitCode;

        Kind(String words, ExitCode exitCode) {
            this.words = words;
            this.exitCode = exitCode;
        }

        /** The end in words, for people. */
        public String words() {
            return words;
        }

        /** The exit code of a push that ends so. */
        public ExitCode exitCode() {
            return exitCode;
        }
    }
}
