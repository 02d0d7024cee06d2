package dev.cantle.cli.push;

import dev.cantle.verify.finding.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What a push did.
 *
 * @param order what was to be pushed
 * @param end where it ended
 * @param taken its steps
 * @param difference what the device would change or changed, keys masked; empty when nothing
 * @param verdicts the last verdict, if it came so far: empty or one
 * @param software what the device runs; empty when it did not say
 */
public record PushResult(
        PushOrder order,
        PushEnd end,
        List<PushTrail.Taken> taken,
        String difference,
        List<Verdict> verdicts,
        String software) {

    public PushResult {
        taken = List.copyOf(taken);
        verdicts = List.copyOf(verdicts);
    }

    /** The last verdict, if the push came so far. */
    public Optional<Verdict> verdict() {
        return verdicts.stream().findFirst();
    }

    /** The same result with what the device runs. */
    PushResult on(String model) {
        return new PushResult(order, end, taken, difference, verdicts, model);
    }

    /** Whether a confirmed commit was made. */
    public boolean committed() {
        return taken.stream().anyMatch(one -> one.step() == PushStep.COMMIT_CONFIRMED);
    }
}
