package dev.cantle.inventory.yaml;

import dev.cantle.model.Place;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/** What the parser meets in a text, one after the other, without the beginnings and ends of documents. */
final class Events {

    private static final LoaderOptions OPTIONS = new LoaderOptions();

    private final ParserImpl parser;
    private final String shown;
    private @Nullable Event last;

    /**
     * Begins to read.
     *
     * @param text the text
     * @param shown where it comes from, as the user names it
     */
    Events(String text, String shown) {
        this.parser = new ParserImpl(new Tokens(new ScannerImpl(Characters.of(text), OPTIONS)));
        this.shown = shown;
    }

    /**
     * The next one; null at the end of the text.
     *
     * @throws org.yaml.snakeyaml.error.YAMLException if the text is not YAML
     */
    @Nullable
    Event next() {
        for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
            last = event;
            switch (event.getEventId()) {
                case StreamStart, DocumentStart, DocumentEnd, Comment -> {}
                case StreamEnd -> {
                    return null;
                }
                default -> {
                    return event;
                }
            }
        }
        return null;
    }

    /** Where one begins. */
    Place place(Event event) {
        return place(event.getStartMark());
    }

    /** How far the text was read when it was found not to be YAML. */
    Place reached() {
        return last == null ? new Place(shown, 1, 1) : place(last.getEndMark());
    }

    /** A place in the text. */
    Place place(Mark mark) {
        return new Place(shown, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
