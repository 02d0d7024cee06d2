package dev.cantle.templates;

import dev.cantle.model.Problem;
import java.util.List;

/** A slice could not be rendered. Carries every problem that was found, each with the template part it stands in. */
public final class RenderException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RenderException(List<Problem> problems) {
        super(String.join("\n", problems.stream().map(Problem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    RenderException(Problem problem) {
        this(List.of(problem));
    }

    /** What is wrong, at least one problem. */
    public List<Problem> problems() {
        return problems;
    }
}
