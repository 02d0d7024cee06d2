package dev.cantle.cli.intent;

import dev.cantle.inventory.resolve.Resolved;
import java.util.List;

/** The values of a slice as a table for people. */
final class ResolvedTable {

    private static final int WIDEST = 60;

    private ResolvedTable() {}

    /** The table, each line ended by a newline. */
    static String of(String slice, List<Resolved> values) {
        int path = width(values.stream().map(Resolved::path).toList());
        int value = width(values.stream().map(Resolved::value).toList());
        int source = width(values.stream().map(Resolved::source).toList());
        StringBuilder text = new StringBuilder("# " + slice + "\n");
        String line = "%-" + path + "s  %-" + value + "s  %-" + source + "s  %s";
        for (Resolved one : values) {
            text.append(String.format(line, one.path(), one.value(), one.source(), one.place())
                            .stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    private static int width(List<String> column) {
        return Math.max(
                1,
                column.stream()
                        .mapToInt(String::length)
                        .filter(length -> length <= WIDEST)
                        .max()
                        .orElse(1));
    }
}
