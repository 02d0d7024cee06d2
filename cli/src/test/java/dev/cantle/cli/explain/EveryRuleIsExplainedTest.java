package dev.cantle.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.inventory.InventoryLoader;
import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.CatalogueEntry;
import dev.cantle.model.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of the catalogue says why it is there, and its examples do what they say. */
class EveryRuleIsExplainedTest {

    private static final String WRITE = """
        write cli/src/main/resources/dev/cantle/cli/explain/%1$s.md: a paragraph that says why the rule is there, then
        ```yaml breaks
        lines of inventory/slices/blue.yaml that break it
        ```
        ```yaml passes
        lines that pass
        ```
        They are laid over cli/src/test/resources/dev/cantle/cli/explain/inventory/slices/blue.yaml by their
        indentation and keys; "# no KEY" takes a key away. "yaml breaks FILE" is for another file of the workspace,
        such as inventory/slices/green.yaml, "yaml breaks FILE whole" for all of it, "sh breaks" for keys.\
        """;

    /** What no lines of a file can show; their texts say in words how to see it. */
    private static final Set<String> IN_WORDS = Set.of(
            "expect-size",
            "file-encoding",
            "file-kind",
            "file-missing",
            "file-size",
            "file-unreadable",
            "logical-systems-fit",
            "no-slices",
            "peering-needed",
            "router-id-needs-ipv4",
            "template-encoding",
            "template-file",
            "yaml-nodes");

    private static final String HOW = "To see it";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyRuleHasAReasonAndExamplesThatDoWhatTheySay() {
        return Rules.catalogue().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> explains(rule)));
    }

    @Test
    void noExplanationIsOfARuleThatIsNone() throws IOException {
        Set<String> known =
                Set.copyOf(Rules.catalogue().stream().map(CatalogueEntry::id).toList());
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/cantle/cli/explain"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()).replace(".md", ""))
                            .filter(id -> !known.contains(id)))
                    .isEmpty();
        }
    }

    @Test
    void whatTheExamplesAreLaidOverIsSound() throws IOException {
        assertThat(problems("base", List.of()))
                .filteredOn(EveryRuleIsExplainedTest::isWrong)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aRuleByFactsOfProvidersNamesThem() {
        return Rules.catalogue().stream()
                .filter(rule -> rule.source().startsWith("providers/"))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> namesItsFacts(rule)));
    }

    private void namesItsFacts(CatalogueEntry rule) throws IOException {
        Explanation explanation = Explanation.of(rule);
        assertThat(explanation.facts())
                .as("write 'facts: KEY, KEY' as the first line of %s.md", rule.id())
                .isNotEmpty()
                .allMatch(key -> Fact.ofKey(key).isPresent());
        List<String> cited = Ground.of(explanation, InventoryLoader.providers(folder)).stream()
                .map(ground -> ground.fact().cite())
                .toList();
        assertThat(problems(rule.id() + "-cites", explanation.examples(Example.Kind.BREAKS)))
                .filteredOn(problem -> problem.rule().equals(rule.id()))
                .extracting(Problem::source)
                .as("what the message cites is one of the facts, or overridden in the example")
                .allMatch(source -> cited.contains(source) || source.startsWith("providers/"));
    }

    private void explains(CatalogueEntry rule) throws IOException {
        Explanation explanation = Explanation.of(rule);
        assertThat(explanation.why()).as(WRITE, rule.id()).isNotBlank();
        if (IN_WORDS.contains(rule.id())) {
            assertThat(explanation.examples()).isEmpty();
            assertThat(explanation.why()).contains(HOW);
            return;
        }
        assertThat(explanation.examples(Example.Kind.BREAKS))
                .as(WRITE, rule.id())
                .isNotEmpty();
        assertThat(explanation.examples(Example.Kind.PASSES))
                .as(WRITE, rule.id())
                .isNotEmpty();
        assertThat(problems(rule.id() + "-breaks", explanation.examples(Example.Kind.BREAKS)))
                .as("what the lines that break it give")
                .extracting(Problem::rule)
                .contains(rule.id());
        assertThat(problems(rule.id() + "-passes", explanation.examples(Example.Kind.PASSES)))
                .as("what the lines that pass give")
                .filteredOn(problem -> isWrong(problem) || problem.rule().equals(rule.id()))
                .isEmpty();
    }

    private static boolean isWrong(Problem problem) {
        return problem.severity() != Severity.INFO;
    }

    private List<Problem> problems(String name, List<Example> examples) throws IOException {
        return new ExampleWorkspace(Files.createDirectories(folder.resolve(name))).judge(examples);
    }
}
