package dev.cantle.templates;

import dev.cantle.model.Place;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import java.util.List;

/**
 * What a part has rendered.
 *
 * @param part the part
 * @param text its output, in curly notation
 * @param statements its output, read back
 */
record RenderedPart(Part part, String text, List<Statement> statements) {

    RenderedPart {
        statements = List.copyOf(statements);
    }

    /** The file that messages name for a line of the output. */
    static String file(Part part) {
        return part.file() + " as rendered";
    }

    /** Where the statement at the path stands in the output. */
    Place place(ConfigPath path) {
        return new Place(file(part), RenderedLines.find(text, path).line(), 0);
    }
}
