package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Form;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaKey;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Grows random configurations over the whole schema. */
final class RandomTree {

    private static final String[] TEXTS = {
        "a", "two words", "quo\"te", "back\\slash", "end\\", "a;b", "{", "}", "[ x ]", "/* c */", "# no", "inactive:",
        "<&>", "'", "caf\u00e9 \ud83d\ude00", "x\\ny", "line\nline", " lead", "tail ", "", "*/", "$9$abc", "\\\"",
                "a\tb"
    };

    private static final List<Mark> MARKS = List.of(Mark.values());

    private final Random random;
    private final boolean marked;

    RandomTree(long seed, boolean marked) {
        this.random = new Random(seed);
        this.marked = marked;
    }

    Configuration grow() {
        return new Configuration(children(Schema.junos().root(), 0));
    }

    private List<Statement> children(SchemaNode parent, int depth) {
        List<Statement> statements = new ArrayList<>();
        Set<String> choices = new HashSet<>();
        for (SchemaNode node : parent.children()) {
            boolean taken =
                    node.choice().isPresent() && !choices.add(node.choice().get());
            if (!node.isRead() || taken || random.nextInt(100) >= (depth < 3 ? 55 : 40)) {
                continue;
            }
            if (node.keyword().equals("logical-systems") && depth > 0) {
                continue;
            }
            statement(node, depth, statements);
        }
        Collections.shuffle(statements, random);
        return statements;
    }

    private void statement(SchemaNode node, int depth, List<Statement> into) {
        switch (node.kind()) {
            case LIST -> {
                Set<List<String>> keys = new HashSet<>();
                IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> keys.add(keys(node)));
                keys.forEach(k -> into.add(dressed(node, k, depth)));
            }
            case LEAF -> into.add(dressed(node, List.of(value(node.type().name())), depth));
            case LEAF_LIST -> {
                Set<String> values = new HashSet<>();
                IntStream.rangeClosed(0, random.nextInt(3))
                        .forEach(i -> values.add(value(node.type().name())));
                into.add(dressed(node, List.copyOf(values), depth));
            }
            default -> into.add(dressed(node, List.of(), depth));
        }
    }

    private Statement dressed(SchemaNode node, List<String> arguments, int depth) {
        Set<Mark> marks = new HashSet<>();
        List<String> comments = new ArrayList<>();
        if (marked && random.nextInt(8) == 0) {
            marks.add(MARKS.get(random.nextInt(MARKS.size())));
        }
        if (marked && random.nextInt(10) == 0) {
            comments.add("note " + random.nextInt(100) + " \"quoted\" \\ end");
        }
        boolean inside = node.isBlock() && !marks.contains(Mark.DELETE) && depth < 12;
        List<Statement> children = inside ? children(node, depth + 1) : List.of();
        return new Statement(node.keyword(), arguments, children, marks, comments, Form.PLAIN);
    }

    private List<String> keys(SchemaNode node) {
        List<String> words = new ArrayList<>();
        for (SchemaKey key : node.keys()) {
            if (!key.isChoice()) {
                words.add(value(key.type().name()));
                continue;
            }
            String choice = key.choices().get(random.nextInt(key.choices().size()));
            words.add(choice.replace("=", ""));
            if (choice.endsWith("=")) {
                words.add("/" + random.nextInt(33));
            }
        }
        return words;
    }

    private String value(String type) {
        return switch (type) {
            case "string", "secret", "as-path" -> TEXTS[random.nextInt(TEXTS.length)];
            case "uint", "int", "as", "vlan-id" -> String.valueOf(random.nextInt(4000));
            case "interface" -> "xe-0/1/" + random.nextInt(100);
            case "prefix", "ipv4-prefix" -> "10." + random.nextInt(256) + ".0.0/16";
            default -> "v" + random.nextInt(1000);
        };
    }
}
