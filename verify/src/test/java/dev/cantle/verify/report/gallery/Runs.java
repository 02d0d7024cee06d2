package dev.cantle.verify.report.gallery;

import dev.cantle.verify.Replies;
import dev.cantle.verify.report.Look;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Run;
import dev.cantle.verify.report.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs with the stages of a push, all begun in the same second. */
final class Runs {

    static final Instant START = Replies.GIVEN.minusSeconds(25);
    static final String DIFF = """
            [edit logical-systems l2 routing-instances d87ed303 protocols bgp]
            +    group aws-fra-1 {
            +        authentication-key "$9$aBcDeFgHiJkLm"; ## SECRET-DATA
            +        peer-as 64512;
            +    }
            -    group old {
            -        authentication-key plainOldKey;
            -    }
            """;
    static final List<String> TO_COMMIT = List.of(
            "connect",
            "look",
            "lock",
            "snapshot before",
            "load",
            "compare",
            "commit check",
            "commit confirmed",
            "verify");

    private static final Map<String, Integer> MILLIS = Map.of(
            "connect",
            420,
            "look",
            80,
            "load",
            160,
            "commit check",
            350,
            "commit confirmed",
            610,
            "verify",
            21_800,
            "wait for the device's roll-back",
            420_000);

    private Runs() {}

    static Run confirmed() {
        return run(
                        Outcome.CONFIRMED,
                        0,
                        7,
                        DIFF,
                        "everything is proven, the commit is confirmed",
                        "",
                        committed("confirm"))
                .with(looks(0));
    }

    static Run rolledBack(String reason) {
        return run(Outcome.ROLLED_BACK, 5, 7, DIFF, reason, "verify", committed("roll back"))
                .with(looks(3));
    }

    /** The stages of a push that committed, with its end. */
    static List<String> committed(String end) {
        List<String> names = new ArrayList<>(TO_COMMIT);
        names.add(end);
        names.add("snapshot after");
        names.add("unlock");
        return names;
    }

    /** Looks at the device: ever more is proven, and so much never is. */
    private static List<Look> looks(int never) {
        Instant at = START.plusMillis(3100);
        int[] proven = {7, 9, 15, 18, 18, 18};
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < proven.length; i++) {
            int count = Math.min(proven[i], 18 - never);
            int refuted = Math.min(18 - count, Math.max(never, 2));
            looks.add(new Look(at, count, refuted, 18 - count - refuted));
            at = at.plusMillis(1500 + 900L * i);
        }
        return looks;
    }

    static Run run(
            Outcome outcome, int exit, int window, String diff, String reason, String failed, List<String> stages) {
        List<Stage> all = new ArrayList<>();
        Instant at = START;
        for (String name : stages) {
            Duration took = Duration.ofMillis(MILLIS.getOrDefault(name, 40));
            boolean isFailed = name.equals(failed);
            String remark = isFailed ? reason.lines().findFirst().orElse("") : "";
            all.add(new Stage(name, isFailed ? Stage.State.FAILED : Stage.State.DONE, at, took, remark));
            at = at.plus(took);
        }
        String command = outcome == Outcome.VERIFIED || outcome == Outcome.NOT_PROVEN ? "verify" : "push";
        return new Run(command, START, at, all, window, outcome, exit, diff, reason);
    }
}
