package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the statements that the words of one line stand for: {@code unit 2 family inet mtu 1500} is four, each in the
 * one before. After a value the line may go on with a sibling: {@code local-as 65000 loops 2 private}.
 */
public final class LineResolver {

    private final List<Word> words;
    private final List<Step> steps = new ArrayList<>(4);
    private final SchemaNode context;
    private int at;
    private int parent = -1;

    private LineResolver(SchemaNode context, List<Word> words) {
        this.context = context;
        this.words = words;
    }

    /** The statements of a line that stands in the given block, in order; never empty unless the line is. */
    public static List<Step> resolve(SchemaNode context, List<Word> words) {
        LineResolver resolver = new LineResolver(context, words);
        while (resolver.at < words.size()) {
            resolver.step();
        }
        return resolver.steps;
    }

    private void step() {
        String word = words.get(at).text();
        SchemaNode here = here();
        SchemaNode next = here.visibleChild(word);
        if (next.kind() != NodeKind.UNKNOWN) {
            take(next, at + 1);
        } else if (here.hasHiddenChild() && !hiddenGiven(parent) && !SchemaNode.isEverywhere(word)) {
            take(here.hidden(), at);
        } else if (parent >= 0 && here.isOneLine() && !steps.isEmpty() && climbed(word)) {
            step();
        } else {
            unknown();
        }
    }

    private SchemaNode here() {
        return parent < 0 ? context : steps.get(parent).node();
    }

    private boolean hiddenGiven(int block) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).parent() == block && steps.get(i).node().isHidden()) {
                return true;
            }
        }
        return false;
    }

    // A one-line block has no end of its own, so the word may belong to a block around it.
    private boolean climbed(String word) {
        for (int outer = parent; outer >= 0 && steps.get(outer).node().isOneLine(); ) {
            outer = steps.get(outer).parent();
            SchemaNode block = outer < 0 ? context : steps.get(outer).node();
            boolean takes = block.visibleChild(word).kind() != NodeKind.UNKNOWN
                    || (block.hasHiddenChild() && !hiddenGiven(outer));
            if (outer >= 0 && takes) {
                parent = outer;
                return true;
            }
        }
        return false;
    }

    private void take(SchemaNode node, int from) {
        int begin = at;
        int end = switch (node.kind()) {
            case LEAF -> Math.min(from + 1, words.size());
            case LEAF_LIST -> values(from);
            case LIST -> keys(node, from);
            case OPAQUE -> words.size();
            default -> from;
        };
        if (node.kind() == NodeKind.OPAQUE) {
            unknown();
            return;
        }
        at = end;
        steps.add(new Step(parent, node, node.keyword(), texts(from, end), begin, Form.PLAIN));
        if (node.isBlock()) {
            parent = steps.size() - 1;
        }
    }

    private int values(int from) {
        int end = from;
        while (end < words.size() && words.get(end).bracketed()) {
            end++;
        }
        return end > from ? end : Math.min(from + 1, words.size());
    }

    private int keys(SchemaNode node, int from) {
        int end = from;
        for (SchemaKey key : node.keys()) {
            if (end < words.size()) {
                end += key.isChoice() && key.takesValue(words.get(end).text()) ? 2 : 1;
            }
        }
        return Math.min(end, words.size());
    }

    private void unknown() {
        int bracket = at;
        while (bracket < words.size() && !words.get(bracket).bracketed()) {
            bracket++;
        }
        String keyword = words.get(at).text();
        if (bracket == words.size()) {
            add(keyword, at + 1, bracket, Form.PLAIN);
        } else if (bracket <= at + 1) {
            add(keyword, at + 1, words.size(), Form.BRACKETS);
        } else {
            add(keyword, at + 1, bracket - 1, Form.ONE_LINE);
            parent = steps.size() - 1;
            at = bracket - 1;
            add(words.get(at).text(), bracket, words.size(), Form.BRACKETS);
        }
        at = words.size();
    }

    private void add(String keyword, int from, int to, Form form) {
        steps.add(new Step(parent, SchemaNode.UNKNOWN, keyword, texts(from, to), at, form));
    }

    private List<String> texts(int from, int to) {
        if (to <= from) {
            return List.of();
        }
        if (to == from + 1) {
            return List.of(words.get(from).text());
        }
        String[] texts = new String[to - from];
        for (int i = from; i < to; i++) {
            texts[i - from] = words.get(i).text();
        }
        return List.of(texts);
    }
}
