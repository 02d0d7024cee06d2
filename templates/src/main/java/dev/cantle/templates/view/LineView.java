package dev.cantle.templates.view;

import java.util.List;

/**
 * A statement of one line that a part writes as it is: a condition or an action of a policy.
 *
 * @param words its words; each is quoted on its own where it must be
 */
public record LineView(List<String> words) {

    public LineView {
        words = List.copyOf(words);
    }

    static LineView of(String... words) {
        return new LineView(List.of(words));
    }
}
