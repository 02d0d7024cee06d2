package dev.cantle.model.intent.expect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * A regular expression over AS paths, in the notation of Junos ("AS Path Regular Expressions", Routing Policies User
 * Guide): {@code 64512 .{0,3} (7018|3356)}. It stands for the whole path; the smallest thing that it knows is an AS number.
 *
 * <p>It runs as an automaton on all its states at once: the time that it takes grows with the length of the path, whatever
 * the expression and the path are, and never explodes.
 */
public final class AsPathRegex {

    /** How many characters an expression may have. */
    static final int LONGEST = 200;

    private final String text;
    private final AsPathAutomaton automaton;

    private AsPathRegex(String text, AsPathAutomaton automaton) {
        this.text = text;
        this.automaton = automaton;
    }

    /**
     * Reads an expression.
     *
     * @throws dev.cantle.model.value.IllegalValueException if it is none, or too large
     */
    public static AsPathRegex parse(String text) {
        return new AsPathRegex(text, new AsPathRegexParser(text).parse());
    }

    /** Whether it stands for the whole path. */
    public boolean matches(AsPath path) {
        BitSet states = closure(of(0));
        for (List<Long> hop : path.hops()) {
            BitSet next = new BitSet();
            states.stream().forEach(state -> automaton.step(state, hop).ifPresent(next::set));
            states = closure(next);
        }
        return states.get(automaton.last());
    }

    private static BitSet of(int state) {
        BitSet one = new BitSet();
        one.set(state);
        return one;
    }

    private BitSet closure(BitSet states) {
        Deque<Integer> open =
                new ArrayDeque<>(new ArrayList<>(states.stream().boxed().toList()));
        while (!open.isEmpty()) {
            for (int next : automaton.free(open.pop())) {
                if (!states.get(next)) {
                    states.set(next);
                    open.push(next);
                }
            }
        }
        return states;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AsPathRegex regex && regex.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
