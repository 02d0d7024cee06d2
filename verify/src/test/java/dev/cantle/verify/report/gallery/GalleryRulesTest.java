package dev.cantle.verify.report.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.cantle.model.Severity;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.report.JsonReport;
import dev.cantle.verify.report.MarkdownReport;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Palette;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.Stage;
import dev.cantle.verify.report.TerminalReport;
import dev.cantle.verify.report.junit.JUnitReport;
import dev.cantle.verify.snapshot.Area;
import dev.cantle.verify.snapshot.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** What must be so in every report of the gallery. */
class GalleryRulesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyJsonReportIsAsTheSchemaSays() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaText());

        return all().map(one -> DynamicTest.dynamicTest(one.name(), () -> {
            StringWriter text = new StringWriter();
            JsonReport.write(one.report(), text);
            assertThat(schema.validate(MAPPER.readTree(text.toString()))).isEmpty();
        }));
    }

    @Test
    void theSchemaRefusesAFieldThatItDoesNotKnow() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaText());
        StringWriter text = new StringWriter();
        JsonReport.write(new Gallery(folder).rolledBack("wrong-key"), text);
        String more = text.toString().replaceFirst("\"exitCode\": 5", "\"exitCode\": 5, \"more\": 1");

        assertThat(schema.validate(MAPPER.readTree(more)).toString()).contains("more");
    }

    @Test
    void theSchemaOfTheDocumentationIsTheOneOfTheProgram() throws IOException {
        assertThat(Path.of("../docs/report.schema.json")).hasContent(schemaText());
    }

    @Test
    void theSchemaKnowsEveryWordOfTheProgram() throws IOException {
        JsonNode schema = MAPPER.readTree(schemaText());
        JsonNode finding = schema.at("/$defs/finding/properties");
        JsonNode difference = schema.at("/properties/comparisons/items/properties/differences/items/properties");

        assertThat(words(finding.at("/layer"))).containsExactlyElementsOf(words(Layer.values(), Layer::word));
        assertThat(words(finding.at("/owners/items"))).containsExactlyElementsOf(words(Owner.values(), Owner::word));
        assertThat(words(schema.at("/$defs/state")))
                .containsExactlyElementsOf(words(FindingState.values(), FindingState::word));
        assertThat(words(schema.at("/properties/outcome")))
                .containsExactlyElementsOf(words(Outcome.values(), Outcome::words));
        assertThat(words(schema.at("/properties/stages/items/properties/state")))
                .containsExactlyElementsOf(words(Stage.State.values(), Stage.State::word));
        assertThat(words(schema.at("/properties/waived/items/properties/severity")))
                .containsExactlyInAnyOrderElementsOf(words(Severity.values(), Severity::word));
        assertThat(words(difference.at("/area"))).containsAll(words(Area.values(), Area::word));
        assertThat(words(difference.at("/weight"))).containsAll(words(Weight.values(), Weight::word));
    }

    @TestFactory
    Stream<DynamicTest> everyJUnitReportIsAsContinuousIntegrationReadsIt() throws SAXException {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(GalleryRulesTest.class.getResource("junit.xsd"));

        return all().map(one -> DynamicTest.dynamicTest(one.name(), () -> {
            StringWriter text = new StringWriter();
            JUnitReport.write(one.report(), text);
            schema.newValidator().validate(new StreamSource(new StringReader(text.toString())));
        }));
    }

    @TestFactory
    Stream<DynamicTest> noLineOfATerminalIsBroaderThanIt() {
        return all().flatMap(one -> Stream.of(60, 80, 132)
                .map(width -> DynamicTest.dynamicTest(one.name() + " in " + width, () -> {
                    StringBuilder text = new StringBuilder();
                    new TerminalReport(Palette.PLAIN, width).write(one.report(), text);
                    assertThat(text.toString().lines())
                            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
                })));
    }

    @TestFactory
    Stream<DynamicTest> noMarkdownIsLongerThanACommentMayBe() {
        return all().map(one -> DynamicTest.dynamicTest(one.name(), () -> {
            assertThat(markdown(one.report()).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(65_536);
        }));
    }

    @Test
    void whatMarkdownLeavesOutIsCounted() throws IOException {
        Report report = Shown.many(200, 10);
        String markdown = markdown(report);
        long shown = markdown.lines()
                .filter(line -> line.matches("\\| (✅ proven|❌ refuted) .*"))
                .count();

        assertThat(shown).isBetween(100L, 1999L);
        assertThat(markdown)
                .contains("> Left out, since a comment may not be longer: ")
                .contains((2000 - shown) + " findings")
                .contains("`report.html` and `report.json`")
                .endsWith("revision 4f1c2ab\n");
    }

    @TestFactory
    Stream<DynamicTest> everyFindingIsACase() {
        return all().map(one -> DynamicTest.dynamicTest(one.name(), () -> {
            StringWriter text = new StringWriter();
            JUnitReport.write(one.report(), text);
            Report report = one.report();
            int cases = report.verdict().findings().size()
                    + report.run().stages().size()
                    + report.supplement().notJudged().size();
            assertThat(text.toString().split("<testcase ")).hasSizeBetween(cases + 1, cases + 2);
        }));
    }

    @Test
    void theIdsOfFindingsAreTheSameInEveryRun() {
        Gallery gallery = new Gallery(folder);

        assertThat(ids(gallery.rolledBack("good"))).isEqualTo(ids(gallery.rolledBack("good")));
        // another run with other values, but nothing that is looked at more closely
        assertThat(ids(gallery.rolledBack("wrong-path"))).isEqualTo(ids(gallery.rolledBack("good")));
        assertThat(ids(gallery.rolledBack("wrong-key"))).containsAll(ids(gallery.rolledBack("good")));
    }

    @Test
    void anIdNamesOneFindingAndHasNoBlank() {
        all().filter(one -> !one.name().equals("hostile")).forEach(one -> {
            List<String> ids =
                    one.report().verdict().findings().stream().map(Finding::id).toList();
            assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9.:/_-]+"));
        });
    }

    private Stream<Situation> all() {
        return Stream.concat(
                new Gallery(folder).situations().stream(),
                Stream.of(new Situation("two-hundred-circuits", Shown.many(200, 10))));
    }

    private static Set<String> ids(Report report) {
        Set<String> ids = new TreeSet<>();
        report.verdict().findings().forEach(finding -> ids.add(finding.id()));
        return ids;
    }

    private static String markdown(Report report) throws IOException {
        StringWriter text = new StringWriter();
        MarkdownReport.write(report, text);
        return text.toString();
    }

    private static String schemaText() throws IOException {
        try (InputStream schema = Objects.requireNonNull(
                JsonReport.class.getResourceAsStream("report.schema.json"), "report.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> words(JsonNode property) {
        return Stream.iterate(0, i -> i < property.get("enum").size(), i -> i + 1)
                .map(i -> property.get("enum").get(i).asText())
                .toList();
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Stream.of(values).map(word).toList();
    }
}
