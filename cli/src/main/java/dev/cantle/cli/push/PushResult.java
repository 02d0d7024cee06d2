package dev.cantle.cli.push;

import dev.cantle.cli.ownership.LoadPlan;
import dev.cantle.cli.push.order.PushOrder;
import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.PushTrail;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.report.Look;
import dev.cantle.verify.snapshot.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a push did.
 *
 * @param order what was to be pushed
 * @param end where it ended
 * @param taken its steps
 * @param difference what the device would change or changed, keys masked; empty when nothing
 * @param verdicts the last verdict, if it came so far: empty or one
 * @param software what the device runs; empty when it did not say
 * @param deleted what an earlier push had put there and this one takes away, by its paths
 * @param notices what people should know about the change, a sentence each
 * @param comparisons the state of the logical system before against the one after, as far as they were compared
 * @param looks the looks at the device while it waited for proof
 */
public record PushResult(
        PushOrder order,
        PushEnd end,
        List<PushTrail.Taken> taken,
        String difference,
        List<Verdict> verdicts,
        String software,
        List<ConfigPath> deleted,
        List<String> notices,
        List<Comparison> comparisons,
        List<Look> looks) {

    /** A result without anything to note. */
    public PushResult(
            PushOrder order,
            PushEnd end,
            List<PushTrail.Taken> taken,
            String difference,
            List<Verdict> verdicts,
            String software) {
        this(order, end, taken, difference, verdicts, software, List.of(), List.of(), List.of(), List.of());
    }

    public PushResult {
        taken = List.copyOf(taken);
        verdicts = List.copyOf(verdicts);
        deleted = List.copyOf(deleted);
        notices = List.copyOf(notices);
        comparisons = List.copyOf(comparisons);
        looks = List.copyOf(looks);
    }

    /** The last verdict, if the push came so far. */
    public Optional<Verdict> verdict() {
        return verdicts.stream().findFirst();
    }

    /** The same result with what the device runs. */
    PushResult on(String model) {
        return new PushResult(order, end, taken, difference, verdicts, model, deleted, notices, comparisons, looks);
    }

    /** The same result with what is to be noted about the change. */
    PushResult noting(List<ConfigPath> gone, List<String> sentences) {
        return new PushResult(order, end, taken, difference, verdicts, software, gone, sentences, comparisons, looks);
    }

    /** The same result with the state before against that after. */
    PushResult comparing(List<Comparison> others) {
        return new PushResult(order, end, taken, difference, verdicts, software, deleted, notices, others, looks);
    }

    /** The same result with the looks at the device. */
    PushResult after(List<Look> others) {
        return new PushResult(order, end, taken, difference, verdicts, software, deleted, notices, comparisons, others);
    }

    /** The routing instances among what an earlier push had put there and this one takes away. */
    public Set<String> deletedInstances() {
        return new LoadPlan(new Configuration(List.of()), deleted, notices).deletedInstances();
    }

    /** Whether a confirmed commit was made. */
    public boolean committed() {
        return taken.stream().anyMatch(one -> one.step() == PushStep.COMMIT_CONFIRMED);
    }
}
