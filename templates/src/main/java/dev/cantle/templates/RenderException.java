package dev.cantle.templates;

import dev.cantle.model.Problem;
import java.util.Comparator;
import java.util.List;

/** A slice could not be rendered. Carries every problem that was found, each with the template part it stands in. */
public final class RenderException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RenderException(List<Problem> problems) {
        super(String.join("\n", sorted(problems).stream().map(Problem::toString).toList()));
        this.problems = sorted(problems);
    }

    // What a part writes in a list is wrong as often as the list is long: once is enough.
    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::place))
                .toList();
    }

    RenderException(Problem problem) {
        this(List.of(problem));
    }

    /** What is wrong, at least one problem, each once, in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
