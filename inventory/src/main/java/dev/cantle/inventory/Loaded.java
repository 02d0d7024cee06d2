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
     * What is wrong in all: with the files, and by the rules with what could be read of them. What is only good to
     * know is in it if there is no error.
     *
     * @param today the day on which waivers must still count
     */
    public Verdict judge(LocalDate today) {
        Verdict rules = Rules.judge(network, providers, today);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(rules.problems());
        // What is good to know only hides an error; and a waiver of what could not be read seems to have no effect.
        if (all.stream().anyMatch(Problem::isError)) {
            all.removeIf(problem -> problem.severity() == Severity.INFO);
        }
        return new Verdict(all, rules.waived());
    }

    /** Whether a problem stops rendering and pushing. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
