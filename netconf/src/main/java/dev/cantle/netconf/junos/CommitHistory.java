package dev.cantle.netconf.junos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commits that a device remembers, the latest first.
 *
 * @param commits as the device lists them
 */
public record CommitHistory(List<Commit> commits) {

    /** A device's clock may be off by that much before a window that is over is taken for open, or the other way. */
    private static final Duration CLOCKS_APART = Duration.ofHours(1);

    private static final Pattern ROLLBACK = Pattern.compile("commit confirmed, rollback in (\\d+)\\s*min");

    /**
     * One commit.
     *
     * @param sequence 0 for the one that made the running configuration
     * @param user who committed; {@code root} when Junos itself did
     * @param client by what: {@code cli}, {@code netconf}, {@code other}, ...
     * @param epochSeconds when, by the device's clock; 0 if it did not say
     * @param time the same as the device prints it
     * @param comment Junos' own remark: {@code commit confirmed, rollback in 5mins}; may be empty
     * @param log the comment of the user; may be empty
     * @param awaitsConfirmation the device says in so many words that the rollback is pending
     */
    public record Commit(
            int sequence,
            String user,
            String client,
            long epochSeconds,
            String time,
            String comment,
            String log,
            boolean awaitsConfirmation) {

        /** Returns the window if this was a confirmed commit, whether or not it is over. */
        public OptionalInt confirmMinutes() {
            Matcher mark = ROLLBACK.matcher(comment);
            if (!mark.find() || mark.group(1).length() > 5) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(Integer.parseInt(mark.group(1)));
        }
    }

    public CommitHistory {
        commits = List.copyOf(commits);
    }

    /** Returns the commit that made the running configuration. */
    public Optional<Commit> latest() {
        return commits.stream().filter(commit -> commit.sequence() == 0).findFirst();
    }

    /**
     * Returns the confirmed commit that still waits to be confirmed. Newer releases say so themselves. Older ones only
     * say that the latest commit was a confirmed one, and keep saying it after it was confirmed with a commit check; it
     * is taken as pending until an hour after its window, since the clocks may differ.
     *
     * @param now what time it is, by the device's clock where that is known ({@link JunosSession#deviceTime()})
     */
    public Optional<Commit> pending(Instant now) {
        return latest().filter(commit -> commit.awaitsConfirmation() || mayBePending(commit, now));
    }

    /** Whether only the time can tell if the latest commit still waits to be confirmed. */
    public boolean isJudgedByTime() {
        return latest().filter(commit ->
                        !commit.awaitsConfirmation() && commit.confirmMinutes().isPresent())
                .isPresent();
    }

    private static boolean mayBePending(Commit commit, Instant now) {
        OptionalInt minutes = commit.confirmMinutes();
        if (minutes.isEmpty()) {
            return false;
        }
        Duration window = Duration.ofMinutes(minutes.getAsInt()).plus(CLOCKS_APART);
        return commit.epochSeconds() == 0
                || now.isBefore(Instant.ofEpochSecond(commit.epochSeconds()).plus(window));
    }
}
