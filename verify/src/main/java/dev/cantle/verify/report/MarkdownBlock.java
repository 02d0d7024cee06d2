package dev.cantle.verify.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a Markdown report that may be cut: rows between an opening and a closing.
 *
 * @param noun what its rows are, in the plural, for the note that says how many were left out
 * @param opening what stands before the rows, with its line feeds
 * @param rows the rows, each without its line feed
 * @param closing what stands after them
 */
record MarkdownBlock(String noun, String opening, List<String> rows, String closing) {

    MarkdownBlock {
        rows = List.copyOf(rows);
    }

    /** A part that nothing is left out of. */
    static MarkdownBlock whole(String text) {
        return new MarkdownBlock("", text, List.of(), "");
    }

    /** A table that folds. */
    static MarkdownBlock folded(String summary, String noun, String columns, List<String> rows) {
        return new MarkdownBlock(
                noun,
                "\n<details><summary>" + Plain.markdown(summary) + "</summary>\n\n" + table(columns),
                rows,
                "\n</details>\n");
    }

    /** A table with its heading. */
    static MarkdownBlock titled(String title, String noun, String columns, List<String> rows) {
        return new MarkdownBlock(noun, "\n### " + title + "\n\n" + table(columns), rows, "");
    }

    private static String table(String columns) {
        long count = columns.chars().filter(letter -> letter == '|').count() + 1;
        return "| " + columns.replace("|", " | ") + " |\n" + "|---".repeat((int) count) + "|\n";
    }

    /** A row of a table. */
    static String row(String... cells) {
        List<String> escaped = new ArrayList<>();
        for (String cell : cells) {
            escaped.add(Plain.markdown(cell));
        }
        return "| " + String.join(" | ", escaped) + " |";
    }
}
