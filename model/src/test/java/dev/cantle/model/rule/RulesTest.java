package dev.cantle.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Pattern REFUSAL =
            Pattern.compile("(?:IllegalValueException|error|warning|refuse\\w*|stop|check|[A-Z_]{2,})\\("
                    + "\\s*(?:(?:\"\\w+\"|\\w+),\\s*)?\"([a-z0-9]+(?:-[a-z0-9]+)+)\"\\s*,");

    @Test
    void aGoodNetworkHasNoProblems() {
        var network = Sketch.network(Sketch.slice(
                Sketch.aws().asAws(),
                new Sketch("c", "10.0.0.4/31", "10.0.0.5")
                        .receive("10.9.0.0/16")
                        .irb(5)
                        .asOther()));

        assertThat(Rules.judge(network, Limits.providers(), Sketch.TODAY).problems())
                .isEmpty();
    }

    @Test
    void everyIdStandsOnceInTheCatalogue() {
        assertThat(Rules.catalogue())
                .extracting(CatalogueEntry::id)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Rules.catalogue()).extracting(CatalogueEntry::id).containsAll(Rules.ids());
    }

    @Test
    void idsAreWordsAndEveryRuleSaysWhatItWants() {
        assertThat(Rules.catalogue()).allSatisfy(entry -> {
            assertThat(entry.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)+");
            assertThat(entry.wants()).isNotBlank();
        });
    }

    @Test
    void everyIdThatTheSourcesOfValuesUseIsInTheCatalogue() throws IOException {
        Set<String> known = Rules.catalogue().stream().map(CatalogueEntry::id).collect(Collectors.toSet());

        assertThat(ids(Path.of("src/main/java/dev/cantle/model/value")))
                .isNotEmpty()
                .isSubsetOf(known);
        assertThat(ids(Path.of("src/main/java/dev/cantle/model/intent")))
                .isNotEmpty()
                .isSubsetOf(known);
        assertThat(ids(Path.of("../inventory/src/main/java"))).isNotEmpty().isSubsetOf(known);
    }

    private static Set<String> ids(Path folder) throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var match = REFUSAL.matcher(Files.readString(file));
                while (match.find()) {
                    ids.add(match.group(1));
                }
            }
        }
        return ids;
    }
}
