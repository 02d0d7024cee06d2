package dev.cantle.simulator.json;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Form;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaKey;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Grows random configurations over the whole schema, with marks and comments. */
final class RandomConfiguration {

    private static final String[] TEXTS = {
        "a",
        "two words",
        "quo\"te",
        "back\\slash",
        "{",
        "[ x ]",
        "/* c */",
        "<&>",
        "'",
        "caf\u00e9 \ud83d\ude00",
        " lead",
        "tail ",
        "line\nline",
        "a\tb",
        "true",
        "null",
        "007",
        "-",
        "$9$abc"
    };

    private static final List<Mark> MARKS = List.of(Mark.INACTIVE, Mark.PROTECT, Mark.REPLACE, Mark.ACTIVE);

    private final Random random;

    RandomConfiguration(long seed) {
        this.random = new Random(seed);
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
            boolean tenant = node.keyword().equals("logical-systems") && depth > 0;
            if (node.isRead() && !taken && !tenant && depth < 10 && random.nextInt(100) < (depth < 3 ? 50 : 35)) {
                statement(node, depth, statements);
            }
        }
        return statements;
    }

    private void statement(SchemaNode node, int depth, List<Statement> into) {
        switch (node.kind()) {
            case LIST -> {
                Set<List<String>> keys = new LinkedHashSet<>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    keys.add(keys(node));
                }
                keys.forEach(key -> into.add(dressed(node, key, children(node, depth + 1))));
            }
            case LEAF -> into.add(dressed(node, List.of(value(node.type().name())), List.of()));
            case LEAF_LIST -> {
                Set<String> values = new LinkedHashSet<>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    values.add(value(node.type().name()));
                }
                into.add(dressed(node, List.copyOf(values), List.of()));
            }
            case BLOCK -> into.add(dressed(node, List.of(), children(node, depth + 1)));
            default -> into.add(dressed(node, List.of(), List.of()));
        }
    }

    private Statement dressed(SchemaNode node, List<String> arguments, List<Statement> children) {
        Set<Mark> marks = random.nextInt(8) == 0 ? Set.of(MARKS.get(random.nextInt(MARKS.size()))) : Set.of();
        List<String> comments = random.nextInt(10) == 0 ? List.of("note " + random.nextInt(100) + " \"q\"") : List.of();
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
