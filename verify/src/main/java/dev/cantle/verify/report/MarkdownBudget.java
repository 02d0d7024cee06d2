package dev.cantle.verify.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts blocks together within the longest text that GitHub takes as a comment, 65,536 characters. Rows that do not fit
 * are left out and counted. Bytes of UTF-8 are counted, which are never fewer than characters.
 */
final class MarkdownBudget {

    /** The longest text in bytes. */
    static final int MOST = 65_000;

    private static final int NOTE = 1_000;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private int used;

    /** The blocks in order, a note of what was left out, and the end. */
    static String fit(List<MarkdownBlock> blocks, String end) {
        MarkdownBudget budget = new MarkdownBudget();
        budget.used = size(end) + NOTE;
        blocks.forEach(budget::add);
        return budget.text + budget.note() + end;
    }

    private void add(MarkdownBlock block) {
        int frame = size(block.opening()) + size(block.closing());
        int first = block.rows().isEmpty() ? 0 : size(block.rows().get(0)) + 1;
        if (used + frame + first > MOST) {
            leave(block, 0);
            return;
        }
        used += frame;
        text.append(block.opening());
        int fitting = 0;
        for (String row : block.rows()) {
            int more = size(row) + 1;
            if (used + more > MOST) {
                break;
            }
            used += more;
            text.append(row).append('\n');
            fitting++;
        }
        leave(block, fitting);
        text.append(block.closing());
    }

    private void leave(MarkdownBlock block, int fitting) {
        int more = Math.max(block.rows().size(), fitting == 0 && block.rows().isEmpty() ? 1 : 0) - fitting;
        if (more > 0 && !block.noun().isEmpty()) {
            leftOut.merge(block.noun(), more, Integer::sum);
        }
    }

    private String note() {
        if (leftOut.isEmpty()) {
            return "";
        }
        String what = leftOut.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(", "));
        return "\n> Left out, since a comment may not be longer: " + what
                + ". All of it is in `report.html` and `report.json` beside this file.\n";
    }

    private static int size(String part) {
        return part.getBytes(StandardCharsets.UTF_8).length;
    }
}
