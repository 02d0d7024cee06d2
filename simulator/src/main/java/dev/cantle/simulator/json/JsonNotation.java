package dev.cantle.simulator.json;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;

/**
 * The JSON notation of Junos configurations (RFC 7951, and RFC 7952 for what is said about a statement): lists and
 * leaf-lists are arrays, a flag is {@code [null]}, and marks and comments stand in {@code "@"} of a block or in
 * {@code "@name"} beside a value. JSON keeps no order between statements of different names; all else survives.
 */
public final class JsonNotation {

    private JsonNotation() {}

    /** Writes a configuration; ends with one newline. */
    public static String print(Configuration configuration) {
        return JsonPrinter.print(Notation.XML.print(configuration));
    }

    /**
     * Reads a configuration.
     *
     * @param sourceName what the text is called in error messages
     * @throws NotationException at the first thing that is not JSON or no configuration
     */
    public static Configuration parse(String text, String sourceName) {
        return Notation.XML.parse(JsonToXml.xml(text, sourceName), sourceName);
    }
}
