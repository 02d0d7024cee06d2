package dev.cantle.model.intent.expect;

import dev.cantle.model.value.IllegalValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The states of an AS path expression while it is built: a step that takes a hop, or steps that take none. */
final class AsPathAutomaton {

    private static final int MOST_STATES = 2000;

    /** A state with the AS numbers that lead on to the next state; none lead on when the first is above the last. */
    private record State(long first, long last, int next, List<Integer> free) {}

    private final List<State> states = new ArrayList<>();
    private int last;

    /** A part of the automaton: it is entered at one state and left at another. */
    record Piece(int in, int out) {}

    /** Puts a state without ways onward. */
    int state() {
        if (states.size() >= MOST_STATES) {
            throw new IllegalValueException(
                    "as-path-syntax",
                    "The AS path expression grows to more than " + MOST_STATES + " states",
                    "write smaller numbers of repetitions");
        }
        states.add(new State(1, 0, 0, new ArrayList<>()));
        return states.size() - 1;
    }

    /** A piece that takes one hop, of those numbers. */
    Piece hop(long first, long lastNumber) {
        int in = state();
        int out = state();
        states.set(in, new State(first, lastNumber, out, states.get(in).free()));
        return new Piece(in, out);
    }

    /** A piece that takes nothing. */
    Piece nothing() {
        int only = state();
        return new Piece(only, only);
    }

    /** Leads from one state to another without a hop. */
    void join(int from, int to) {
        states.get(from).free().add(to);
    }

    void endsAt(int state) {
        last = state;
    }

    int last() {
        return last;
    }

    /** Where a hop leads from a state. */
    OptionalInt step(int state, List<Long> hop) {
        State at = states.get(state);
        return hop.stream().anyMatch(asn -> asn >= at.first() && asn <= at.last())
                ? OptionalInt.of(at.next())
                : OptionalInt.empty();
    }

    /** Where a state leads without a hop. */
    List<Integer> free(int state) {
        return states.get(state).free();
    }
}
