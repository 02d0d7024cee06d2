package dev.cantle.templates.part;

import dev.cantle.templates.part.PartToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways through a part, told without running it: each takes every list once, and all of them together take each
 * branch of each question. A value is a word that stands for any.
 */
public final class PartBranches {

    /** Stands for a value in what a way writes. */
    public static final String ANY_VALUE = "VALUE";

    /** A question of a part: which tokens belong to each of its branches. */
    private record Question(List<List<Step>> branches) {}

    /** A token, or a question in its place. */
    private record Step(PartToken token, Question question) {}

    private final List<PartToken> tokens;
    private int at;

    private PartBranches(List<PartToken> tokens) {
        this.tokens = tokens;
    }

    /** The tokens of each way, in the order in which they stand; a part without questions has one way. */
    public static List<List<PartToken>> of(List<PartToken> tokens) {
        return new PartBranches(tokens).ways();
    }

    private List<List<PartToken>> ways() {
        return ways(steps());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        while (at < tokens.size() && !isBoundary(tokens.get(at))) {
            PartToken token = tokens.get(at++);
            if (token.kind() == Kind.TAG && token.text().startsWith("<#if ")) {
                steps.add(new Step(token, question()));
            } else {
                steps.add(new Step(token, new Question(List.of())));
            }
        }
        return steps;
    }

    private static boolean isBoundary(PartToken token) {
        return token.kind() == Kind.TAG
                && (token.text().startsWith("<#else") || token.text().equals("</#if>"));
    }

    private Question question() {
        List<List<Step>> branches = new ArrayList<>();
        branches.add(steps());
        boolean answered = false;
        while (at < tokens.size() && !tokens.get(at).text().equals("</#if>")) {
            answered |= tokens.get(at++).text().equals("<#else>");
            branches.add(steps());
        }
        at++;
        if (!answered) {
            branches.add(List.of());
        }
        return new Question(branches);
    }

    /** One way for each branch that is not on the first one; all other questions take their first branch on it. */
    private static List<List<PartToken>> ways(List<Step> steps) {
        List<List<PartToken>> ways = new ArrayList<>();
        ways.add(first(steps));
        for (int i = 0; i < steps.size(); i++) {
            List<List<Step>> branches = steps.get(i).question().branches();
            for (int branch = 0; branch < branches.size(); branch++) {
                List<List<PartToken>> inside = ways(branches.get(branch));
                for (List<PartToken> way : branch == 0 ? inside.subList(1, inside.size()) : inside) {
                    List<PartToken> whole = new ArrayList<>(first(steps.subList(0, i)));
                    whole.addAll(way);
                    whole.addAll(first(steps.subList(i + 1, steps.size())));
                    ways.add(whole);
                }
            }
        }
        return ways;
    }

    private static List<PartToken> first(List<Step> steps) {
        List<PartToken> way = new ArrayList<>();
        for (Step step : steps) {
            if (step.question().branches().isEmpty()) {
                way.add(step.token());
            } else {
                way.addAll(first(step.question().branches().get(0)));
            }
        }
        return way;
    }
}
