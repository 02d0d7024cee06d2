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
 * @param depth how deep it went
 * @param verdict what it found
 * @param objections what an earlier, deeper look found missing, and this one does not show
 * @param elapsed how long the wait has lasted when the look ended
 * @param took how long the look took
 * @param left how long is left: until the proof must stand, or, while it stands, until it has stood long enough
 * @param stableFor how long the proof has stood without a break; zero when it does not stand
 */
public record Poll(
        int number,
        Depth depth,
        Verdict verdict,
        List<Finding> objections,
        Duration elapsed,
        Duration took,
        Duration left,
        Duration stableFor) {

    public Poll {
        objections = List.copyOf(objections);
    }

    /** The state of each session of the slice. */
    public List<Session> sessions() {
        return verdict.sessions();
    }

    /** What is not proven yet, the causes first: what must be mended before the rest can hold. */
    public List<Finding> missing() {
        return Stream.of(verdict.causes(), verdict.refuted(), verdict.unknown(), objections)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
