package dev.cantle.verify.report.html.picture;

import dev.cantle.verify.report.Look;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.Run;
import dev.cantle.verify.report.Stage;
import dev.cantle.verify.report.html.markup.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * When a change was committed, until when it could be confirmed, and what became of it.
 *
 * @param run the run
 * @param committedAt when the confirm window opened
 * @param closesAt when the device would have rolled back by itself
 * @param endedAt when it was confirmed or rolled back, or else when the run ended
 */
record Timeline(Run run, Instant committedAt, Instant closesAt, Instant endedAt) {

    private static final Set<String> ENDS = Set.of("confirm", "roll back", "wait for the device's roll-back");

    /** The time of a run that committed; nothing for others. */
    static List<Timeline> of(Run run) {
        if (run.windowMinutes() == 0) {
            return List.of();
        }
        return run.stages().stream()
                .filter(stage -> stage.name().equals("commit confirmed"))
                .map(Timeline::end)
                .limit(1)
                .map(at -> new Timeline(run, at, at.plus(Duration.ofMinutes(run.windowMinutes())), end(run)))
                .toList();
    }

    private static Instant end(Run run) {
        return run.stages().stream()
                .filter(stage -> ENDS.contains(stage.name()))
                .map(Timeline::end)
                .reduce(run.endedAt(), (before, after) -> after);
    }

    private static Instant end(Stage stage) {
        return stage.startedAt().plus(stage.took());
    }

    /** What the end was: {@code confirmed}. */
    String endWord() {
        return run.outcome() == Outcome.INTERRUPTED
                ? "rolled back"
                : run.outcome().words();
    }

    /** The whole in sentences, for people who do not see the picture or see it small. */
    String words() {
        StringBuilder words = new StringBuilder("Committed at " + Words.clock(committedAt) + ", to be confirmed within "
                + run.windowMinutes() + " min. ");
        List<Look> looks = run.looks();
        if (!looks.isEmpty()) {
            Look last = looks.get(looks.size() - 1);
            words.append(Words.count(looks.size(), "look"))
                    .append(" at the device; the last one found ")
                    .append(last.proven())
                    .append(" of ")
                    .append(last.all())
                    .append(" proven. ");
        }
        words.append(
                switch (run.outcome()) {
                    case CONFIRMED -> "Confirmed at ";
                    case ROLLED_BACK, INTERRUPTED -> "Rolled back at ";
                    default -> "The run ended at ";
                });
        words.append(Words.clock(endedAt));
        Duration left = Duration.between(endedAt, closesAt);
        if (!left.isNegative() && run.outcome() == Outcome.UNKNOWN) {
            words.append("; unless somebody confirms, the device rolls back by itself at ");
        } else if (!left.isNegative()) {
            words.append(", ")
                    .append(Plain.took(left))
                    .append(" before the device would have rolled back by itself, at ");
        } else {
            words.append("; the device rolls back by itself at ");
        }
        return words.append(Words.clock(closesAt)).append('.').toString();
    }
}
