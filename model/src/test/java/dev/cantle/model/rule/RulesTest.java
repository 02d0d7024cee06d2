package dev.cantle.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.Waiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Pattern REFUSAL =
            Pattern.compile("(?:IllegalValueException|error|warning|refuse\\w*|stop|check|[A-Z_]{2,})\\("
                    + "\\s*(?:(?:\"\\w+\"|\\w+),\\s*)?\"([a-z0-9]+(?:-[a-z0-9]+)+)\"\\s*,");

    @Test
    void ofAGoodNetworkOnlyWhatIsGoodToKnowIsSaid() {
        var network = Sketch.network(Sketch.slice(
                Sketch.aws().asAws(),
                new Sketch("c", "10.0.0.4/31", "10.0.0.5")
                        .receive("10.9.0.0/16")
                        .irb(5)
                        .asOther()));

        assertThat(Rules.judge(network, Limits.providers(), Sketch.TODAY).problems())
                .extracting(Problem::rule, Problem::severity)
                .containsExactly(tuple("aws-point-to-point", Severity.INFO));
    }

    @Test
    void rulesThatJudgeAtTheSameTimeFindWhatTheyFindInTurn() {
        List<Waiver> waivers = List.of(
                new Waiver("azure-both-paths", "", "one path", Sketch.TODAY.plusDays(1)),
                new Waiver("aws-vlan-unique", "aws-1", "excuses some", Sketch.TODAY.plusDays(1)),
                new Waiver("mtu-end-to-end", "", "too late", Sketch.TODAY.minusDays(1)));
        Slice[] slices = IntStream.range(0, 40)
                .mapToObj(i -> Sketch.slice(
                        "s" + i,
                        "l" + i,
                        65_000,
                        50 + i,
                        Ownership.EXCLUSIVE,
                        i % 2 == 0 ? waivers : List.of(),
                        Sketch.aws().irb(i % 7).asAws(),
                        Sketch.azure().asAzure()))
                .toArray(Slice[]::new);
        Network network = Sketch.network(slices);
        var inTurn = new Judgement(network, Limits.providers(), Sketch.TODAY);
        Rules.all().forEach(rule -> rule.judge(inTurn));

        Verdict verdict = Rules.judge(network, Limits.providers(), Sketch.TODAY);

        assertThat(verdict).isEqualTo(new Verdict(inTurn.problems(), inTurn.waived()));
        assertThat(verdict.problems()).hasSizeGreaterThan(100);
        assertThat(verdict.waived()).isNotEmpty();
        assertThat(verdict.problems()).anyMatch(problem -> problem.rule().equals("waiver-expired"));
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
        assertThat(ids(Path.of("../templates/src/main/java"))).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void everyRuleOfTemplatesIsOneThatTheRendererSays() throws IOException {
        assertThat(ids(Path.of("../templates/src/main/java")))
                .containsAll(
                        Rules.ofTemplates().stream().map(CatalogueEntry::id).toList());
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
