package dev.cantle.verify.report;

import dev.cantle.verify.finding.FindingState;
import java.io.IOException;
import java.util.List;

/** Lines of a terminal, none of them broader than it is. */
final class TerminalLines {

    private static final int ROOM = 20;
    private static final int LABEL = 11;
    private static final int LABEL_INDENT = 11;

    private final Palette palette;
    private final int width;
    private final Appendable out;

    TerminalLines(Palette palette, int width, Appendable out) {
        this.palette = palette;
        this.width = width;
        this.out = out;
    }

    int width() {
        return width;
    }

    Palette palette() {
        return palette;
    }

    /** A heading after an empty line. */
    void heading(String text) throws IOException {
        out.append('\n');
        strong(text);
    }

    /** Text in bold letters. */
    void strong(String text) throws IOException {
        for (String line : Plain.wrap(text, width)) {
            out.append(palette.strong(line)).append('\n');
        }
    }

    /** What follows {@code left} is wrapped below itself, or indented below it where there is no room for that. */
    void hanging(String left, String text) throws IOException {
        if (width - left.length() < ROOM && !text.isBlank()) {
            hanging("  ", left);
            hanging("    ", text);
            return;
        }
        List<String> lines = Plain.wrap(text, Math.max(ROOM, width - left.length()));
        line(left + lines.get(0));
        for (String more : lines.subList(1, lines.size())) {
            line(" ".repeat(left.length()) + more);
        }
    }

    /** One line. */
    void line(String text) throws IOException {
        out.append(text.stripTrailing()).append('\n');
    }

    /** Indented text in the colour of a state. */
    void paragraph(String indent, String text, FindingState state) throws IOException {
        for (String line : Plain.wrap(text, width - indent.length())) {
            out.append(indent).append(palette.in(state, line)).append('\n');
        }
    }

    /** {@code owner      AWS, us}; nothing for empty text. */
    void labelled(String label, String text) throws IOException {
        if (text.isBlank()) {
            return;
        }
        List<String> lines = Plain.wrap(text, width - LABEL_INDENT - LABEL);
        for (int i = 0; i < lines.size(); i++) {
            out.append(" ".repeat(LABEL_INDENT))
                    .append(palette.faint(pad(i == 0 ? label : "", LABEL)))
                    .append(lines.get(i))
                    .append('\n');
        }
    }

    static String pad(String text, int size) {
        return text + " ".repeat(Math.max(0, size - text.length()));
    }
}
