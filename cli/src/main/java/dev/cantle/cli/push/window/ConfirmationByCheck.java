package dev.cantle.cli.push.window;

import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.push.look.SliceSnapshot;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.CommitHistory.Commit;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.RpcErrorException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads back whether a {@code commit check} has confirmed a commit. It leaves no commit of its own: newer releases say
 * of the confirmed commit whether its roll-back is pending, others take their remark off it, and old ones leave the
 * remark standing. There, only the end of the window tells.
 */
final class ConfirmationByCheck {

    /** How long after the window the change must still run; a device's minutes may be longer than ours. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    private static final Duration STEP = Duration.ofSeconds(2);

    private final JunosSession session;
    private final SliceSnapshot snapshot;
    private final SliceChange change;
    private final Clock clock;
    private final Consumer<String> progress;

    ConfirmationByCheck(
            JunosSession session, SliceSnapshot snapshot, SliceChange change, Clock clock, Consumer<String> progress) {
        this.session = session;
        this.snapshot = snapshot;
        this.change = change;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Why the commit cannot be called confirmed, or empty when it is for good.
     *
     * @param token what stands in the comment of the push's own commits and of no other
     * @param deadline when the device's window is over
     */
    Optional<String> objection(String token, Instant deadline) throws NetconfException {
        Optional<Commit> latest = latest();
        if (latest.isPresent() && !latest.get().log().contains(token)) {
            return Optional.of(latest.get().user() + " has committed since ("
                    + latest.get().time() + ")");
        }
        if (latest.filter(Commit::awaitsConfirmation).isPresent()) {
            return Optional.of("the device answered ok to the commit check, and says that the commit still waits to be"
                    + " confirmed");
        }
        boolean told = latest.isPresent() && latest.get().confirmMinutes().isEmpty();
        return told || outlives(deadline)
                ? Optional.empty()
                : Optional.of("the device answered ok to the commit check, and has rolled back all the same");
    }

    private Optional<Commit> latest() throws NetconfException {
        try {
            return session.commitHistory().latest();
        } catch (RpcErrorException refused) {
            return Optional.empty();
        }
    }

    // Nobody interrupts this: the commit is confirmed as far as the device was asked, and there is nothing to undo.
    private boolean outlives(Instant deadline) throws NetconfException {
        Instant end = deadline.plus(GRACE);
        while (snapshot.sealedRunning().isSameAs(change.after())) {
            Instant now = clock.instant();
            if (now.isAfter(end)) {
                return true;
            }
            long left = Duration.between(now, end).toSeconds();
            progress.accept(String.format(
                    Locale.ROOT,
                    "confirmed with commit check; the device does not tell, watching it for %d:%02d",
                    left / 60,
                    left % 60));
            new StopSignal().await(STEP);
        }
        return false;
    }
}
