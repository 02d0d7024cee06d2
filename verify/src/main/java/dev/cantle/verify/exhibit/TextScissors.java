package dev.cantle.verify.exhibit;

import dev.cantle.model.value.Prefix;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.source.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Goes once through a capture of the command line and keeps the lines that are about what is asked for: the line that
 * begins with its name, with those that go on, indented, below it.
 */
final class TextScissors {

    private static final int LONGEST_LINE = 2000;
    private static final Pattern TABLE = Pattern.compile("^(\\S+): \\d+ destinations.*");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\s*+\\-=>]*([^\\s,]+)");

    private TextScissors() {}

    /** What belongs to one part. */
    private static final class Cut {

        private final Fragment fragment = new Fragment();
        private final Part part;
        private boolean within;
        private boolean found;

        Cut(Part part) {
            this.part = part;
        }

        void line(String line, String table, boolean tableStarts, String word) {
            boolean begins = part.match(new Begins(table, tableStarts, word));
            boolean goesOn = within && (part instanceof Part.Table || line.isBlank() || line.startsWith(" "));
            within = begins || (goesOn && !(tableStarts && part instanceof Part.Table));
            found |= begins;
            if (within && !line.isBlank() && !fragment.isFull()) {
                fragment.add(line + "\n");
            }
        }

        String text() {
            String gap = found ? "" : "(the capture has no line for " + part.words() + ")\n";
            return fragment + gap;
        }
    }

    /** Whether a line is the first about a part. */
    private record Begins(String table, boolean tableStarts, String word) implements Part.Cases<Boolean> {

        @Override
        public Boolean whole() {
            return true;
        }

        @Override
        public Boolean item(Part.Item one) {
            return one.name().isEmpty() || Names.plain(word).equals(Names.plain(one.name()));
        }

        @Override
        public Boolean table(Part.Table one) {
            return tableStarts && table.equals(one.name());
        }

        @Override
        public Boolean routes(Part.Routes some) {
            return table.equals(some.table())
                    && some.prefixes().stream().map(Prefix::toString).anyMatch(word::equals);
        }

        @Override
        public Boolean field(Part.Field one) {
            return false;
        }
    }

    static Map<Part, String> cut(Reply reply, Collection<Part> parts) throws IOException {
        List<Cut> cuts = parts.stream().map(Cut::new).collect(Collectors.toCollection(ArrayList::new));
        Reader reader = new BufferedReader(new InputStreamReader(reply.body(), StandardCharsets.UTF_8));
        String table = "";
        StringBuilder line = new StringBuilder();
        while (readLine(reader, line)) {
            Matcher heading = TABLE.matcher(line);
            boolean starts = heading.matches();
            table = starts ? heading.group(1) : table;
            Matcher first = FIRST_WORD.matcher(line);
            String word = starts ? table : first.find() ? first.group(1) : "";
            for (Cut one : cuts) {
                one.line(line.toString(), table, starts, word);
            }
        }
        Map<Part, String> texts = new LinkedHashMap<>();
        cuts.forEach(one -> texts.put(one.part, one.text()));
        return texts;
    }

    /** Reads a line of which no more is kept than can be shown. */
    private static boolean readLine(Reader reader, StringBuilder line) throws IOException {
        line.setLength(0);
        int c = reader.read();
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() < LONGEST_LINE && c != '\r') {
                line.append((char) c);
            }
            c = reader.read();
        }
        return true;
    }
}
