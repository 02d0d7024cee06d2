package dev.cantle.inventory;

import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.intent.Network;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.rule.Rules;
import dev.cantle.model.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a workspace holds. Parts with problems are left out of the network, so that what is in it is whole.
 *
 * @param network the intent
 * @param providers what the providers document, with the workspace's own values
 * @param problems what is wrong with the files, in the order of files and lines
 */
public record Loaded(Network network, Providers providers, List<Problem> problems) {

    public Loaded {
        problems = problems.stream()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::message))
                .toList();
    }

    /**
     * What is wrong in all: with the files, and by the rules with what could be read of them.
     *
     * @param today the day on which waivers must still count
     */
    public Verdict judge(LocalDate today) {
        Verdict rules = Rules.judge(network, providers, today);
        List<Problem> all = new ArrayList<>(problems);
        // A waiver of something that could not be read seems to have no effect: say nothing of it.
        rules.problems().stream()
                .filter(problem -> !hasErrors() || problem.severity() != Severity.INFO)
                .forEach(all::add);
        return new Verdict(all, rules.waived());
    }

    /** Whether a problem stops rendering and pushing. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
