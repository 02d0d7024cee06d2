package dev.cantle.golden.documents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaKey;
import dev.cantle.model.junos.schema.SchemaNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/statements.md} lists the statements of the schema, and marks those that the goldens render. */
class StatementListTest {

    private static final String WRAPPER = "logical-systems";

    @Test
    void theListOfStatementsIsThatOfTheSchema() throws IOException, NotationException {
        Set<String> rendered = rendered();

        assertThat(rendered).isNotEmpty().isSubsetOf(Schema.junos().supported());
        new GeneratedSection("statements.md", "statements").mustBe(list(rendered));
    }

    private static String list(Set<String> rendered) {
        Map<String, List<String>> byHierarchy = Schema.junos().supported().stream()
                .collect(groupingBy(line -> line.split(" ", 2)[0], LinkedHashMap::new, toList()));
        StringBuilder text = new StringBuilder();
        byHierarchy.forEach((hierarchy, lines) -> {
            text.append("\n## ").append(hierarchy).append("\n```\n");
            lines.forEach(line -> text.append(rendered.contains(line) ? "* " : "  ")
                    .append(line)
                    .append('\n'));
            text.append("```\n");
        });
        return text.toString();
    }

    private static Set<String> rendered() throws IOException, NotationException {
        Set<String> lines = new TreeSet<>();
        for (Path golden : goldens()) {
            var configuration = Notation.CURLY.parse(Files.readString(golden), golden.toString());
            for (Statement statement : configuration.statements()) {
                if (statement.keyword().equals(WRAPPER)) {
                    lines.add(line(Schema.junos().root().child(WRAPPER), ""));
                    statement.children().forEach(child -> collect(Schema.junos().root(), child, "", lines));
                } else {
                    collect(Schema.junos().root(), statement, "", lines);
                }
            }
        }
        return lines;
    }

    private static List<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(GeneratedSection.ROOT.resolve("golden"))) {
            return files.filter(file -> file.toString().endsWith(".conf"))
                    .filter(file -> !file.toString().contains("target"))
                    // what the templates of a workspace add is not what Cantle renders
                    .filter(file -> !Files.isDirectory(file.resolveSibling("templates")))
                    .sorted()
                    .toList();
        }
    }

    private static void collect(SchemaNode parent, Statement statement, String path, Set<String> into) {
        SchemaNode node = parent.child(statement.keyword());
        if (node.isRead()) {
            String line = line(node, path);
            into.add(line);
            statement.children().forEach(child -> collect(node, child, line, into));
        }
    }

    private static String line(SchemaNode node, String path) {
        StringBuilder line = new StringBuilder(path);
        if (!node.isHidden()) {
            line.append(' ').append(node.keyword());
        }
        for (SchemaKey key : node.keys()) {
            line.append(" <").append(key.type()).append('>');
        }
        if (node.kind() == NodeKind.LEAF || node.kind() == NodeKind.LEAF_LIST) {
            line.append(" <").append(node.type()).append('>');
        }
        return line.toString().strip();
    }
}
