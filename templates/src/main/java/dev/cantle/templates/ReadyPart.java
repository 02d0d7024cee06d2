package dev.cantle.templates;

import dev.cantle.templates.part.Part;
import dev.cantle.templates.part.PartToken;
import freemarker.template.Template;
import java.util.List;

/**
 * A part that was read, judged and made ready to run.
 *
 * @param part the part
 * @param tokens its pieces
 * @param template what FreeMarker made of it; safe for use by many threads
 */
record ReadyPart(Part part, List<PartToken> tokens, Template template) {

    ReadyPart {
        tokens = List.copyOf(tokens);
    }
}
