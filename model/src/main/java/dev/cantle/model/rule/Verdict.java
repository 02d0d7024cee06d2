package dev.cantle.model.rule;

import dev.cantle.model.Problem;
import java.util.Comparator;
import java.util.List;

/**
 * What the rules say of a network.
 *
 * @param problems the breaches that count, in the order of files and lines
 * @param waived the breaches that a waiver in force excuses; to be printed in every report
 */
public record Verdict(List<Problem> problems, List<Problem> waived) {

    public Verdict {
        problems = sorted(problems);
        waived = sorted(waived);
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::message))
                .toList();
    }

    /** Whether a breach stops rendering and pushing. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
