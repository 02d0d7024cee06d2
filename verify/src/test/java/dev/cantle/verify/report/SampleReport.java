package dev.cantle.verify.report;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.Replies;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.Verifier;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reports of pushes that ended well or badly, all of the same second. */
final class SampleReport {

    private static final Instant START = Replies.GIVEN.minusSeconds(25);
    private static final String DIFF = """
            [edit logical-systems l2 routing-instances d87ed303 protocols bgp]
            +    group aws-fra-1 {
            +        authentication-key "$9$aBcDeFgHiJkLm"; ## SECRET-DATA
            +        peer-as 64512;
            +    }
            -    group old {
            -        authentication-key plainOldKey;
            -    }
            """;

    private SampleReport() {}

    static Report confirmed(Path folder) {
        return report(SampleSlice.both(), folder, Outcome.CONFIRMED, 0, "confirm", "good");
    }

    static Report rolledBack(Path folder) {
        return report(SampleSlice.both(), folder, Outcome.ROLLED_BACK, 5, "roll back", "wrong-key");
    }

    static Report report(Slice slice, Path folder, Outcome outcome, int exitCode, String last, String replies) {
        Clock clock = Clock.fixed(Replies.GIVEN, ZoneOffset.UTC);
        Baseline before = Baseline.take(Replies.in(folder, "good"), clock);
        Verdict verdict = new Verifier(clock).judge(slice, Replies.in(folder, replies), before);
        Run run = new Run("push", START, Replies.GIVEN, stages(last, exitCode), 7, outcome, exitCode, DIFF, "");
        Problem waived = Problem.warning(
                "azure-both-paths",
                new Place("inventory/slices/multicloud-fra.yaml", 25, 5),
                "Azure's second path is not in the slice",
                "add it");
        return new Report(
                slice, run, verdict, List.of(waived), new Origin("0.1.0", "mx204, Junos 23.4R2-S3.9", "4f1c2ab"));
    }

    private static List<Stage> stages(String last, int exitCode) {
        List<Stage> stages = new ArrayList<>();
        Instant at = START;
        String[] names = {"connect", "look", "lock", "load", "compare", "commit check", "commit confirmed", "verify"};
        int[] millis = {420, 80, 30, 160, 40, 350, 610, 21_800};
        for (int i = 0; i < names.length; i++) {
            Stage.State state = exitCode != 0 && names[i].equals("verify") ? Stage.State.FAILED : Stage.State.DONE;
            String remark = state == Stage.State.FAILED ? "not proven within 20 s" : "";
            stages.add(new Stage(names[i], state, at, Duration.ofMillis(millis[i]), remark));
            at = at.plusMillis(millis[i]);
        }
        stages.add(new Stage(last, Stage.State.DONE, at, Duration.ofMillis(900), ""));
        return stages;
    }
}
