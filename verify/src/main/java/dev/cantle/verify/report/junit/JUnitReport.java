package dev.cantle.verify.report.junit;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.Run;
import dev.cantle.verify.report.Stage;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a report as JUnit XML: a test case for each finding, in a suite for each circuit and one for the slice. A
 * refuted finding is a failure, an unknown one an error, and what nobody judged is skipped. The stages are a suite, too.
 */
public final class JUnitReport {

    private final Report report;

    private JUnitReport(Report report) {
        this.report = report;
    }

    /**
     * Writes the report. The writer stays open.
     *
     * @throws IOException if the writer fails
     */
    public static void write(Report report, Writer writer) throws IOException {
        String name = "cantle " + report.run().command() + " " + report.slice().name();
        JUnitXml.write(name, report.run().took(), new JUnitReport(report).suites(), writer);
    }

    private List<TestSuite> suites() {
        List<TestSuite> suites = new ArrayList<>();
        List<Stage> stages = report.run().stages();
        Map<String, List<TestCase>> judged = judged();
        if (endsBadly(stages)) {
            suites.add(suite("run", List.of(end())));
        }
        if (!stages.isEmpty()) {
            suites.add(suite("stages", stages.stream().map(this::stage).toList()));
        }
        judged.forEach((name, cases) -> suites.add(suite(name, cases)));
        return suites;
    }

    /** A run that ended badly without a failed stage or finding, as when the user said no, must not look like a pass. */
    private boolean endsBadly(List<Stage> stages) {
        return report.run().exitCode() != 0
                && stages.stream().noneMatch(stage -> stage.state() == Stage.State.FAILED)
                && report.verdict().findings().stream().allMatch(Finding::isProven);
    }

    private TestCase end() {
        Run run = report.run();
        return new TestCase(
                className("run"),
                run.command(),
                run.took(),
                new Ending.Broken(run.outcome().words(), why(""), ""));
    }

    private String why(String remark) {
        String message = remark.isBlank() ? report.run().reason() : remark;
        return message.isBlank() ? report.run().headline() : message;
    }

    private TestCase stage(Stage stage) {
        Ending ending = switch (stage.state()) {
            case DONE -> new Ending.Passed();
            case SKIPPED -> new Ending.Skipped(stage.remark().isBlank() ? "skipped" : stage.remark());
            case FAILED -> new Ending.Broken("stage", why(stage.remark()), "");
        };
        return new TestCase(className("stages"), stage.name(), stage.took(), ending);
    }

    private Map<String, List<TestCase>> judged() {
        Map<String, List<TestCase>> cases = new LinkedHashMap<>();
        for (Finding finding : report.verdict().findings()) {
            cases.computeIfAbsent(scope(finding.circuit()), name -> new ArrayList<>())
                    .add(finding(finding));
        }
        for (NotJudged one : report.supplement().notJudged()) {
            String message = one.why() + (one.howToGet().isBlank() ? "" : "; to get it: " + one.howToGet());
            cases.computeIfAbsent(scope(one.circuit()), name -> new ArrayList<>())
                    .add(new TestCase(
                            className(scope(one.circuit())), one.what(), Duration.ZERO, new Ending.Skipped(message)));
        }
        return cases;
    }

    private TestCase finding(Finding finding) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("id", finding.id());
        properties.put("layer", finding.layer().word());
        if (!finding.owners().isEmpty()) {
            properties.put("owner", finding.ownerWords());
        }
        return new TestCase(
                className(scope(finding.circuit())),
                finding.what(),
                "evidence/" + finding.evidence().get(0).name(),
                Duration.ZERO,
                properties,
                ending(finding));
    }

    private Ending ending(Finding finding) {
        String type = finding.layer().word();
        return switch (finding.state()) {
            case PROVEN -> new Ending.Passed();
            case REFUTED -> new Ending.Failed(type, finding.actual(), details(finding));
            case UNKNOWN -> new Ending.Broken(type, finding.actual(), details(finding));
        };
    }

    private String details(Finding finding) {
        StringBuilder text = new StringBuilder("\nid: ").append(Plain.line(finding.id()));
        text.append("\nexpected: ").append(Plain.line(finding.expected()));
        text.append("\nactual: ").append(Plain.line(finding.actual()));
        text.append("\nowner: ").append(finding.ownerWords());
        text.append("\nnext step: ").append(Plain.line(finding.nextStep()));
        text.append(Plain.following(report.verdict(), finding, "\n"));
        finding.evidence()
                .forEach(evidence -> text.append("\nevidence: ")
                        .append(Plain.line(
                                evidence.name() + " " + evidence.part().words()))
                        .append(
                                evidence.isThere()
                                        ? " at " + evidence.time().truncatedTo(ChronoUnit.MILLIS)
                                        : ", which is not there"));
        return text.append('\n').toString();
    }

    private TestSuite suite(String name, List<TestCase> cases) {
        return new TestSuite(name, report.run().startedAt(), report.slice().device(), properties(), cases);
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("logical system", report.slice().logicalSystem().name());
        properties.put("outcome", report.run().headline());
        properties.put("cantle", report.origin().cantle());
        properties.put("software", report.origin().software());
        properties.put("revision", report.origin().revision());
        properties.values().removeIf(String::isBlank);
        return properties;
    }

    private String className(String scope) {
        return report.slice().name() + "." + scope;
    }

    private static String scope(String circuit) {
        return circuit.isEmpty() ? "slice" : circuit;
    }
}
