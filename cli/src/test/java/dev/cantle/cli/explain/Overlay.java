package dev.cantle.cli.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Lays the lines of an example over a file, by their indentation and their keys, without reading them as YAML: an
 * example may well not be YAML. A line {@code # no KEY} takes a key away.
 */
final class Overlay {

    private static final String NO = "# no ";

    private record Block(String line, int indent, List<Block> inner) {

        /** What tells which line of the file a line of the example stands for. */
        String key() {
            String bare = line.strip();
            int colon = bare.indexOf(':');
            return bare.startsWith("- ") || colon < 0 ? bare : bare.substring(0, colon);
        }
    }

    private Overlay() {}

    static String of(String file, String example) {
        List<Block> blocks = parse(file);
        merge(blocks, parse(example));
        StringBuilder text = new StringBuilder();
        print(text, blocks);
        return text.toString();
    }

    private static List<Block> parse(String text) {
        var root = new Block("", -1, new ArrayList<>());
        List<Block> open = new ArrayList<>(List.of(root));
        for (String line :
                text.lines().filter(candidate -> !candidate.isBlank()).toList()) {
            int indent = line.length() - line.stripLeading().length();
            while (open.get(open.size() - 1).indent() >= indent) {
                open.remove(open.size() - 1);
            }
            var block = new Block(line, indent, new ArrayList<>());
            open.get(open.size() - 1).inner().add(block);
            open.add(block);
        }
        return root.inner();
    }

    private static void merge(List<Block> file, List<Block> example) {
        Set<Block> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block block : example) {
            String key = block.key().startsWith(NO) ? block.key().substring(NO.length()) : block.key();
            Block same = file.stream()
                    .filter(candidate -> candidate.key().equals(key) && !used.contains(candidate))
                    .findFirst()
                    .orElse(null);
            if (block.key().startsWith(NO)) {
                file.remove(same);
            } else if (same == null) {
                file.add(block);
                used.add(block);
            } else if (!block.inner().isEmpty() && !same.inner().isEmpty()) {
                merge(same.inner(), block.inner());
                used.add(same);
            } else {
                file.set(file.indexOf(same), block);
                used.add(block);
            }
        }
    }

    private static void print(StringBuilder text, List<Block> blocks) {
        for (Block block : blocks) {
            text.append(block.line()).append('\n');
            print(text, block.inner());
        }
    }
}
