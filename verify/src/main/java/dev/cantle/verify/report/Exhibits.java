package dev.cantle.verify.report;

import dev.cantle.verify.source.Evidence;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of replies that findings rest on, as text for people to read.
 *
 * @param texts the text of each evidence, secrets masked, at most {@value #LONGEST} characters
 */
public record Exhibits(Map<Evidence, String> texts) {

    /** The most characters of one text. */
    public static final int LONGEST = 4000;

    public Exhibits {
        texts = Map.copyOf(texts);
    }

    /** No text, for a run whose replies were not kept. */
    public static Exhibits none() {
        return new Exhibits(Map.of());
    }

    /** The text of that evidence, if there is one. */
    public Optional<String> of(Evidence evidence) {
        return Optional.ofNullable(texts.get(evidence));
    }
}
