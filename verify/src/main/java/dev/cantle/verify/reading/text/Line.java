package dev.cantle.verify.reading.text;

import dev.cantle.model.Place;

/**
 * A line of a capture, without what surrounds it on a terminal.
 *
 * @param place where its text begins
 * @param text the text without white space around it
 * @param indent how many characters of white space stand before the text
 * @param ended whether a line end follows; if not, the line may have been cut
 * @param pager whether the pager stopped here
 */
public record Line(Place place, String text, int indent, boolean ended, boolean pager) {

    /** The text, shortened, for a message. */
    public String shown() {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
