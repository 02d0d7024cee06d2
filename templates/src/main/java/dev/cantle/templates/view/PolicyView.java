package dev.cantle.templates.view;

import java.util.List;

/**
 * A routing policy that accepts what its terms name and rejects all else.
 *
 * @param name its name
 * @param terms the terms, in order
 */
public record PolicyView(String name, List<Term> terms) {

    public PolicyView {
        terms = List.copyOf(terms);
    }

    /**
     * A term that accepts what all its conditions name; of several prefix lists or route filters one is enough.
     *
     * @param name its name
     * @param from the conditions, at least one
     * @param then what is done with a route before it is accepted
     */
    public record Term(String name, List<LineView> from, List<LineView> then) {

        public Term {
            from = List.copyOf(from);
            then = List.copyOf(then);
            if (from.isEmpty()) {
                throw new IllegalArgumentException("The term " + name + " would accept every route");
            }
        }
    }
}
