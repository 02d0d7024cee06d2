package dev.cantle.templates;

import dev.cantle.model.Place;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import java.util.List;

/**
 * What a part has rendered.
 *
 * @param output its output, and where it comes from
 * @param statements its output, read back
 */
record RenderedPart(PartOutput output, List<Statement> statements) {

    RenderedPart {
        statements = List.copyOf(statements);
    }

    /** Its output, in curly notation. */
    String text() {
        return output.text();
    }

    /** Where in the part the statement at the path was written. */
    Place place(ConfigPath path) {
        return output.origin().of(path);
    }
}
