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
 * @param soleList the steps of the name of the list that it goes through and nothing else, if there is one
 * @param template what FreeMarker made of it; safe for use by many threads
 */
record ReadyPart(Part part, List<PartToken> tokens, List<String> soleList, Template template) {

    ReadyPart {
        tokens = List.copyOf(tokens);
        soleList = List.copyOf(soleList);
    }
}
