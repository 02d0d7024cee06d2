package dev.cantle.cli.explain;

import dev.cantle.model.rule.CatalogueEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be said about one rule. It is read from a resource of Markdown: why the rule is there, then examples in
 * fences. Where no lines of a file can show a breach, the text says how to see it. A line of {@code facts:} at its head
 * names the facts of providers that the rule judges by.
 *
 * @param rule the rule
 * @param why why it is there; empty when nobody has written it yet
 * @param facts the keys of the providers' facts that it judges by
 * @param examples lines that break it and lines that pass
 */
record Explanation(CatalogueEntry rule, String why, List<String> facts, List<Example> examples) {

    private static final String FACTS = "facts: ";
    private static final String FENCE = "```";

    Explanation {
        facts = List.copyOf(facts);
        examples = List.copyOf(examples);
    }

    /** The explanation of a rule. */
    static Explanation of(CatalogueEntry rule) {
        try (InputStream file = Explanation.class.getResourceAsStream(rule.id() + ".md")) {
            String text = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return parse(rule, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Explanation parse(CatalogueEntry rule, String markdown) {
        StringBuilder why = new StringBuilder();
        List<String> facts = List.of();
        List<Example> examples = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        String fence = "";
        for (String line : markdown.lines().toList()) {
            if (!fence.isEmpty() && line.equals(FENCE)) {
                examples.add(Example.of(fence, lines.toString()));
                fence = "";
            } else if (!fence.isEmpty()) {
                lines.append(line).append('\n');
            } else if (line.startsWith(FENCE)) {
                fence = line.substring(FENCE.length());
                lines.setLength(0);
            } else if (line.startsWith(FACTS) && why.isEmpty()) {
                facts = List.of(line.substring(FACTS.length()).split(", ", -1));
            } else {
                why.append(line).append('\n');
            }
        }
        return new Explanation(rule, why.toString().strip(), facts, examples);
    }

    /** The examples of a kind, in the order of the text. */
    List<Example> examples(Example.Kind kind) {
        return examples.stream().filter(example -> example.kind() == kind).toList();
    }
}
