package dev.cantle.verify.reading.text.route;

import dev.cantle.verify.reading.text.Line;
import java.io.IOException;

/** One of the forms in which {@code show route} lists the routes of a table. */
interface RouteForm {

    /** Takes a line; false if it has no place in this form. */
    boolean take(Line line) throws IOException;

    /** The table has ended: what was begun is complete, or is complained of. */
    void end() throws IOException;
}
