package dev.cantle.cli.push.window;

import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.push.look.SliceSnapshot;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.netconf.NetconfException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Leaves a change to the device's own timer and looks on until it is gone, so that a person can see on the device what
 * went wrong while it still does.
 */
final class LeftToTimer {

    /** What was seen in the end. */
    enum Seen {
        /** The configuration before is back. */
        BACK,
        /** The user asked to stop. */
        STOPPED,
        /** The window is over, and the change still runs. */
        STILL_THERE
    }

    /** A device may need that long to go back, and its minutes may be longer than ours. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private static final Duration STEP = Duration.ofSeconds(2);

    private final SliceSnapshot snapshot;
    private final SliceChange change;
    private final StopSignal stop;
    private final Clock clock;
    private final Consumer<String> progress;

    LeftToTimer(SliceSnapshot snapshot, SliceChange change, StopSignal stop, Clock clock, Consumer<String> progress) {
        this.snapshot = snapshot;
        this.change = change;
        this.stop = stop;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Waits.
     *
     * @param deadline when the device's window is over
     */
    Seen await(Instant deadline) throws NetconfException {
        while (true) {
            if (snapshot.sealedRunning().isSameAs(change.before())) {
                return Seen.BACK;
            }
            if (stop.isStopped()) {
                return Seen.STOPPED;
            }
            Instant now = clock.instant();
            if (now.isAfter(deadline.plus(GRACE))) {
                return Seen.STILL_THERE;
            }
            progress.accept("not proven; the change stays until the device rolls back in " + left(now, deadline)
                    + "; Ctrl-C rolls back now");
            stop.await(STEP);
        }
    }

    private static String left(Instant now, Instant deadline) {
        long seconds = Math.max(0, Duration.between(now, deadline).toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
