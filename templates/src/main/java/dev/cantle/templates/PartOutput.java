package dev.cantle.templates;

import dev.cantle.templates.part.Part;
import dev.cantle.templates.view.SliceView;

/**
 * The output of a part, and the way back to what wrote it.
 *
 * @param ready the part
 * @param view what it was run on
 * @param text what it wrote, in curly notation
 * @param engine what ran it
 */
record PartOutput(ReadyPart ready, SliceView view, String text, PartEngine engine) {

    /** The part. */
    Part part() {
        return ready.part();
    }

    /** Which word of the part wrote what; worked out when it is asked for, as there is seldom something to say. */
    OutputMap origin() {
        return engine.origin(this);
    }
}
