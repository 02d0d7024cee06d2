package dev.cantle.verify.exhibit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.source.Reply;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes once through a JSON document and keeps the values that are asked for, by their pointers. */
final class JsonScissors {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonScissors() {}

    /** A value that is being copied. */
    private static final class Copy {

        private final Part part;
        private final String pointer;
        private final Fragment fragment = new Fragment();
        private final JsonGenerator json;
        private int depth;
        private boolean begun;
        private boolean over;

        Copy(Part part) throws IOException {
            this.part = part;
            pointer = part instanceof Part.Field field ? field.pointer() : "";
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json = FACTORY.createGenerator(new Into(fragment))
                    .setPrettyPrinter(new DefaultPrettyPrinter()
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter));
        }

        void event(JsonParser parser, JsonToken token) throws IOException {
            boolean begins = !begun
                    && token != JsonToken.FIELD_NAME
                    && !token.isStructEnd()
                    && parser.getParsingContext().pathAsPointer().toString().equals(pointer);
            begun |= begins;
            if (!begun || over) {
                return;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (!fragment.isFull()) {
                json.copyCurrentEvent(parser);
            }
            over = depth == 0 && token != JsonToken.FIELD_NAME;
        }

        String text() throws IOException {
            json.flush();
            return begun ? fragment.toString() : "(the file has no " + part.words() + ")\n";
        }
    }

    /** Writes to a fragment. */
    private static final class Into extends Writer {

        private final Fragment fragment;

        Into(Fragment fragment) {
            this.fragment = fragment;
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            fragment.add(new String(characters, offset, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    static Map<Part, String> cut(Reply reply, Collection<Part> parts) throws IOException {
        List<Copy> copies = new ArrayList<>();
        for (Part part : parts) {
            copies.add(new Copy(part));
        }
        String broken = "";
        try (JsonParser parser = FACTORY.createParser(reply.body()).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
            JsonToken token = parser.nextToken();
            while (token != null && !copies.stream().allMatch(copy -> copy.over)) {
                for (Copy copy : copies) {
                    copy.event(parser, token);
                }
                token = parser.nextToken();
            }
        } catch (JsonProcessingException e) {
            broken =
                    "(the file is not well-formed JSON: line " + e.getLocation().getLineNr() + ")\n";
        }
        Map<Part, String> texts = new LinkedHashMap<>();
        for (Copy copy : copies) {
            texts.put(copy.part, copy.text() + (copy.over ? "" : broken));
        }
        return texts;
    }
}
