package dev.cantle.templates;

import dev.cantle.model.Place;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.templates.part.Part;
import dev.cantle.templates.part.PartBranches;
import dev.cantle.templates.part.PartToken;
import dev.cantle.templates.part.PartToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which word of a part wrote a place of its output. FreeMarker does not tell, so that the part is run once more with a
 * mark in front of every word and value. That happens only when there is something to say about its output.
 */
final class OutputMap {

    /** Characters for private use, which neither a part nor the text of a value holds. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile(OPEN + "([0-9]+)" + CLOSE);
    private static final Pattern WORD = Pattern.compile("\\S+");

    private record Mark(int inOutput, int inPart) {}

    private final Part part;
    private final String text;
    private final List<Mark> marks;

    private OutputMap(Part part, String text, List<Mark> marks) {
        this.part = part;
        this.text = text;
        this.marks = marks;
    }

    /** The part with a mark in front of every word and value that is rendered. */
    static Part marked(ReadyPart ready) {
        StringBuilder source = new StringBuilder();
        for (PartToken token : ready.tokens()) {
            if (token.kind() == Kind.PLAIN || token.kind() == Kind.QUOTED) {
                source.append(marked(token));
            } else {
                source.append(token.kind() == Kind.VALUE ? mark(token.begin()) : "")
                        .append(token.text());
            }
        }
        return new Part(ready.part().name(), ready.part().file(), source.toString());
    }

    /** What a way through a part writes without being run, and where each word of it stands. */
    static OutputMap of(Part part, List<PartToken> way) {
        StringBuilder output = new StringBuilder();
        for (PartToken token : way) {
            if (token.kind() == Kind.VALUE) {
                output.append(mark(token.begin())).append(PartBranches.ANY_VALUE);
            } else if (token.kind() == Kind.PLAIN || token.kind() == Kind.QUOTED) {
                output.append(marked(token));
            } else {
                output.append(' ');
            }
        }
        String plain = MARK.matcher(output).replaceAll("");
        return of(part, plain, output.toString());
    }

    private static String marked(PartToken token) {
        return WORD.matcher(token.text())
                .replaceAll(word -> Matcher.quoteReplacement(mark(token.begin() + word.start()) + word.group()));
    }

    /** The output, without marks. */
    String text() {
        return text;
    }

    private static String mark(int index) {
        return "" + OPEN + index + CLOSE;
    }

    /**
     * What a marked part has rendered.
     *
     * @param part the part without marks
     * @param text its output without marks, for the places that are asked
     * @param output its output with marks
     */
    static OutputMap of(Part part, String text, String output) {
        List<Mark> marks = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher mark = MARK.matcher(output);
        while (mark.find()) {
            mark.appendReplacement(plain, "");
            marks.add(new Mark(plain.length(), Integer.parseInt(mark.group(1))));
        }
        mark.appendTail(plain);
        return new OutputMap(part, text, plain.toString().equals(text) ? marks : List.of());
    }

    /** The place in the part that wrote the statement at a path, or the nearest block around it. */
    Place of(ConfigPath path) {
        return of(RenderedLines.find(text, path).index());
    }

    /** The place in the part that wrote what stands at a line and column of the output, both counted from 1. */
    Place of(int line, int column) {
        int index = 0;
        for (int i = 1; i < line; i++) {
            index = text.indexOf('\n', index) + 1;
        }
        return of(Math.min(index + Math.max(column, 1) - 1, text.length()));
    }

    private Place of(int index) {
        Mark nearest = null;
        for (Mark mark : marks) {
            if (mark.inOutput() > index && nearest != null) {
                break;
            }
            nearest = mark;
        }
        return nearest == null ? Place.of(part.file()) : part.place(nearest.inPart());
    }
}
