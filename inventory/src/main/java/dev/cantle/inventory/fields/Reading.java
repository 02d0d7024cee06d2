package dev.cantle.inventory.fields;

import dev.cantle.inventory.shape.Shape;
import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.SourceMap;
import dev.cantle.model.value.IllegalValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What one loading gathers: the problems found, and the place of everything read. One thread at a time. */
public final class Reading {

    private static final int LONGEST_MESSAGE = 300;

    private final List<Problem> problems = new ArrayList<>();
    private final SourceMap.Collector places = new SourceMap.Collector();

    private final BiConsumer<Shape, String> listener;

    /** Begins to gather. */
    public Reading() {
        this((shape, key) -> {});
    }

    /**
     * Begins to gather.
     *
     * @param listener is told of each key that is asked for
     */
    public Reading(BiConsumer<Shape, String> listener) {
        this.listener = listener;
    }

    /** An empty one, for a part that is read on its own; whoever listens to this one listens to it, too. */
    public Reading alike() {
        return new Reading(listener);
    }

    /** Where readers of files put their problems. */
    public List<Problem> problems() {
        return problems;
    }

    /** Adds a problem. */
    public void report(Problem problem) {
        problems.add(problem);
    }

    /** Adds an error that has no source outside of Cantle. */
    public void error(String rule, Place place, String message, String fix) {
        problems.add(Problem.error(rule, place, message, fix));
    }

    /** Adds an error: a value was refused. */
    public void error(Place place, IllegalValueException refusal) {
        error(refusal.rule(), place, String.valueOf(refusal.getMessage()), refusal.fix());
    }

    /** Notes that a reader asks for a key; only tests listen. */
    public void asks(Shape shape, String key) {
        listener.accept(shape, key);
    }

    /** Remembers where a part of the intent stands. */
    public void stands(IntentPath path, Place place) {
        places.stands(path, place);
    }

    /** Adds what another reading has gathered. */
    public void addAll(Reading other) {
        problems.addAll(other.problems);
        places.addAll(other.places);
    }

    /** Where a part of the intent stands. */
    public Place of(IntentPath path) {
        return places.of(path);
    }

    /** Where each part of the intent stands. */
    public SourceMap sources() {
        return places.sources();
    }

    /** All problems, each on one line however odd the value that it shows. */
    public List<Problem> shown() {
        // what is wrong with an inherited value is found where it is inherited, too
        return problems.stream()
                .distinct()
                .map(problem -> new Problem(
                        problem.rule(),
                        problem.severity(),
                        problem.place(),
                        oneLine(problem.message()),
                        oneLine(problem.fix()),
                        problem.source()))
                .toList();
    }

    /** The text with invisible characters as escapes, and cut when it is long. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST_MESSAGE).forEach(c -> {
            if (c == '\n') {
                line.append("\\n");
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == 0x2028
                    || c == 0x2029) {
                line.append(String.format("\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST_MESSAGE
                ? line.append("...").toString()
                : line.toString();
    }
}
