package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.schema.Schema;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A way to write a Junos configuration. For each of them {@code parse(print(configuration))} is the configuration
 * again, and a text in one notation and its translation to another are the same configuration.
 */
public enum Notation {
    /** Braces and semicolons, as {@code show configuration} prints. */
    CURLY {
        @Override
        public Configuration parse(String text, String sourceName) {
            return new CurlyParser(Schema.junos(), Characters.of(new Source(text, sourceName, 1)), sourceName).parse();
        }

        @Override
        public Configuration parse(Reader text, String sourceName) throws IOException {
            try {
                return new CurlyParser(Schema.junos(), Characters.of(text, sourceName), sourceName).parse();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public String print(Configuration configuration) {
            return new CurlyPrinter(Schema.junos()).print(configuration);
        }
    },
    /** One command a line, as {@code show configuration | display set} prints. */
    SET {
        @Override
        public Configuration parse(String text, String sourceName) {
            return new SetParser(Schema.junos()).parse(text, sourceName);
        }

        @Override
        public String print(Configuration configuration) {
            return new SetPrinter(Schema.junos()).print(configuration);
        }
    },
    /** XML in the form that devices take and give, as {@code show configuration | display xml} prints. */
    XML {
        @Override
        public Configuration parse(String text, String sourceName) {
            return new XmlParser(Schema.junos(), sourceName).parse(text);
        }

        @Override
        public String print(Configuration configuration) {
            return new XmlPrinter(Schema.junos()).print(configuration);
        }
    };

    /** The longest text that is read: 64 million characters. */
    public static final int MAX_CHARACTERS = 64_000_000;

    /** The deepest nesting of blocks that is read. */
    public static final int MAX_DEPTH = 64;

    /**
     * Reads a configuration. Statements that the schema does not know are kept as they are. A text without a statement
     * is an empty configuration.
     *
     * @param sourceName the file as the user names it, for error messages
     * @throws NotationException at the first thing that is not in this notation
     */
    public abstract Configuration parse(String text, String sourceName);

    /**
     * Reads a configuration while its text streams in. Curly notation, in which devices give theirs, is read without
     * holding the text; the others collect it first.
     *
     * @throws NotationException at the first thing that is not in this notation
     * @throws IOException what the reader throws
     */
    public Configuration parse(Reader text, String sourceName) throws IOException {
        StringWriter all = new StringWriter();
        text.transferTo(all);
        return parse(all.toString(), sourceName);
    }

    /** Writes a configuration in the order in which it stands; ends with one newline, lines end with LF. */
    public abstract String print(Configuration configuration);
}
