package dev.cantle.verify;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * One look of a {@link ProofWait}.
 *
 * @param number its number, from 1
 * @param verdict what it found
 * @param elapsed how long the wait has lasted when the look ended
 * @param took how long the look took
 * @param left how long is left: until the proof must stand, or, while it stands, until it has stood long enough
 * @param stableFor how long the proof has stood without a break; zero when it does not stand
 */
public record Poll(int number, Verdict verdict, Duration elapsed, Duration took, Duration left, Duration stableFor) {

    /** The state of each session of the slice. */
    public List<Session> sessions() {
        return verdict.sessions();
    }

    /** What is not proven yet. */
    public List<Finding> missing() {
        return Stream.concat(verdict.refuted().stream(), verdict.unknown().stream())
                .toList();
    }
}
