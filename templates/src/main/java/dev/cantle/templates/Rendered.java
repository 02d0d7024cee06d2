package dev.cantle.templates;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;

/**
 * What a slice renders to, checked: every statement is one that Junos has in that place, and lies inside the slice.
 * Secrets are references.
 *
 * @param configuration the statements in Junos' order, from the root that the device's login sees
 */
public record Rendered(Configuration configuration) {

    /** The configuration in a notation; ends with one newline, lines end with LF. */
    public String text(Notation notation) {
        return notation.print(configuration);
    }
}
