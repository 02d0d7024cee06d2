package dev.cantle.cli.importing.draft;

import dev.cantle.inventory.yaml.PlainScalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints a draft as YAML in the style of the samples, and remembers what stands on which line. */
final class DraftPrinter {

    /**
     * What was printed.
     *
     * @param text the YAML
     * @param lines the entry that each line belongs to, by the number of the line from 1
     */
    record Printed(String text, Map<Integer, Entry> lines) {}

    private static final int LONGEST_FLOW = 90;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_/~](?:[A-Za-z0-9_./:@+~ -]*[A-Za-z0-9_./@+~-])?");

    private final Collection<Entry> doubted;
    private final boolean trial;
    private final StringBuilder out = new StringBuilder();
    private final Map<Integer, Entry> lines = new HashMap<>();
    private int line = 1;

    /**
     * A printer.
     *
     * @param doubted entries in whose place their stand-ins are printed, or nothing
     * @param trial whether what is missing is printed as its stand-in too
     */
    DraftPrinter(Collection<Entry> doubted, boolean trial) {
        this.doubted = doubted;
        this.trial = trial;
    }

    Printed print(Draft draft) {
        map(draft, 0, 0);
        return new Printed(out.toString(), Map.copyOf(lines));
    }

    // The first key of a list entry stands behind its dash, which is printed already.
    private void map(Draft draft, int indent, int firstIndent) {
        int margin = firstIndent;
        for (Entry entry : draft.entries()) {
            if (entry(entry, margin, indent)) {
                margin = indent;
            }
        }
    }

    private boolean entry(Entry entry, int margin, int indent) {
        Object value = entry.value();
        if (trial && (entry.isMissing() || doubted.contains(entry))) {
            if (!entry.hasStandIn()) {
                return false;
            }
            value = entry.standIn();
        }
        lines.put(line, entry);
        out.append(" ".repeat(margin)).append(entry.key()).append(':');
        if (value instanceof Draft inner) {
            nested(inner, indent, entry);
        } else if (value instanceof List<?> list) {
            list(list, indent, entry);
        } else {
            out.append(entry.isMissing() && !trial ? "" : " " + scalar(value));
            end(entry);
        }
        return true;
    }

    private void nested(Draft inner, int indent, Entry entry) {
        if (inner.entries().isEmpty()) {
            out.append(" {}");
            end(entry);
            return;
        }
        end(entry);
        map(inner, indent + 2, indent + 2);
    }

    private void list(List<?> list, int indent, Entry entry) {
        if (!list.isEmpty() && list.get(0) instanceof Draft) {
            end(entry);
            for (Object item : list) {
                out.append(" ".repeat(indent + 2)).append("- ");
                map((Draft) item, indent + 4, 0);
            }
            return;
        }
        String flow = list.stream().map(DraftPrinter::scalar).collect(Collectors.joining(", ", "[", "]"));
        if (flow.length() + indent <= LONGEST_FLOW) {
            out.append(' ').append(flow);
            end(entry);
            return;
        }
        end(entry);
        for (Object item : list) {
            lines.put(line, entry);
            out.append(" ".repeat(indent + 2)).append("- ").append(scalar(item)).append('\n');
            line++;
        }
    }

    private void end(Entry entry) {
        if (!entry.comment().isEmpty()) {
            out.append("   # ").append(oneLine(entry.comment()));
        }
        out.append('\n');
        line++;
    }

    private static String oneLine(String comment) {
        return comment.replaceAll("\\p{Cntrl}", " ");
    }

    private static String scalar(Object value) {
        if (!(value instanceof String text)) {
            return value.toString();
        }
        boolean plain =
                PLAIN.matcher(text).matches() && !text.contains(": ") && PlainScalar.of(text) == PlainScalar.TEXT;
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        List<String> parts = new ArrayList<>();
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                parts.add("\\" + (char) c);
            } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                parts.add(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                parts.add(Character.toString(c));
            }
        });
        return "\"" + String.join("", parts) + "\"";
    }
}
