package dev.cantle.cli.pipeline;

import dev.cantle.model.Problem;
import java.util.List;

/** A slice cannot be rendered: a template, or what it gives, is wrong. */
public final class RenderingFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RenderingFailedException(List<Problem> problems) {
        super(problems.isEmpty() ? "rendering failed" : problems.get(0).toString());
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
