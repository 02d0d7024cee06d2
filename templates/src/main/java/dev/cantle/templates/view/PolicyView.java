package dev.cantle.templates.view;

import java.util.Comparator;
import java.util.List;

/**
 * A routing policy that accepts what its terms name and rejects all else.
 *
 * @param name its name
 * @param refusals terms that reject what they name, before all others
 * @param terms the terms that accept, in order
 */
public record PolicyView(String name, List<Refusal> refusals, List<Term> terms) {

    static final Comparator<PolicyView> BY_NAME = Comparator.comparing(PolicyView::name);

    public PolicyView {
        refusals = List.copyOf(refusals);
        terms = List.copyOf(terms);
    }

    PolicyView(String name, List<Term> terms) {
        this(name, List.of(), terms);
    }

    /**
     * A term that rejects what all its conditions name, whatever stands behind it.
     *
     * @param name its name
     * @param from the conditions, at least one
     */
    public record Refusal(String name, List<LineView> from) {

        public Refusal {
            from = List.copyOf(from);
            if (from.isEmpty()) {
                throw new IllegalArgumentException("The term " + name + " would reject every route");
            }
        }
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
