package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.Form;
import java.util.List;

/**
 * One statement that the words of a line name.
 *
 * @param parent the step that it stands in, counted from 0; -1 for the block in which the line stands
 * @param node what the schema says of it
 * @param keyword its keyword
 * @param arguments its arguments, fewer than the schema asks for if the line ended
 * @param word the word at which it begins, counted from 0
 * @param form how it was written, if the schema does not describe it
 */
public record Step(int parent, SchemaNode node, String keyword, List<String> arguments, int word, Form form) {

    public Step {
        arguments = List.copyOf(arguments);
    }
}
