package dev.cantle.golden.documents;

import dev.cantle.model.rule.CatalogueEntry;
import dev.cantle.model.rule.Rules;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} lists every rule that a message can name. */
class RuleListTest {

    @Test
    void theListOfRulesIsTheCatalogue() {
        Set<String> judging = Rules.ids();

        new GeneratedSection("rules.md", "rules that judge")
                .mustBe(table(Rules.catalogue(), entry -> judging.contains(entry.id())));
        new GeneratedSection("rules.md", "rules of values and files")
                .mustBe(table(
                        Rules.catalogue(),
                        entry -> !judging.contains(entry.id())
                                && !Rules.ofTemplates().contains(entry)));
        new GeneratedSection("rules.md", "rules of templates").mustBe(table(Rules.ofTemplates(), entry -> true));
    }

    private static String table(List<CatalogueEntry> entries, Predicate<CatalogueEntry> which) {
        StringBuilder text = new StringBuilder("| id | wants | source |\n|---|---|---|\n");
        entries.stream()
                .filter(which)
                .forEach(entry -> text.append("| `")
                        .append(entry.id())
                        .append("` | ")
                        .append(entry.wants())
                        .append(" | ")
                        .append(entry.source())
                        .append(" |\n"));
        return text.toString();
    }
}
