package dev.cantle.verify.report;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a report as JUnit XML, which every continuous integration shows. The stages are a suite, each circuit is
 * one, and so is the slice itself: a failed stage and an unknown finding are errors, a refuted finding is a failure.
 */
public final class JUnitReport {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Report report;
    private final XMLStreamWriter xml;

    private JUnitReport(Report report, XMLStreamWriter xml) {
        this.report = report;
        this.xml = xml;
    }

    /**
     * Writes the report. The writer stays open.
     *
     * @throws IOException if the writer fails
     */
    public static void write(Report report, Writer writer) throws IOException {
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(writer);
            new JUnitReport(report, xml).suites();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException("The JUnit report cannot be written: " + broken.getMessage(), broken);
        }
    }

    private void suites() throws XMLStreamException {
        List<Finding> findings = report.verdict().findings();
        List<Stage> stages = report.run().stages();
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        attribute(
                "name",
                "cantle " + report.run().command() + " " + report.slice().name());
        int refuted = report.verdict().refuted().size();
        int errors = report.verdict().unknown().size() + failed(stages);
        boolean endsBadly = report.run().exitCode() != 0 && refuted + errors == 0;
        int ends = endsBadly ? 1 : 0;
        counts(findings.size() + stages.size() + ends, refuted, errors + ends);
        attribute("time", seconds(report.run().took()));
        if (endsBadly) {
            end();
        }
        if (!stages.isEmpty()) {
            stages(stages);
        }
        for (String circuit : report.verdict().circuits()) {
            findings(circuit.isEmpty() ? "slice" : circuit, report.verdict().of(circuit));
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
        line(0);
    }

    /** A run that ended badly without a failed stage or finding, as when the user said no, must not look like a pass. */
    private void end() throws XMLStreamException {
        suite("run", 1, 0, 1);
        testCase("run", report.run().command(), report.run().took());
        error(report.run().outcome().words(), "");
        end(2);
        end(1);
    }

    private void error(String type, String remark) throws XMLStreamException {
        line(3);
        xml.writeEmptyElement("error");
        attribute("type", type);
        String message = remark.isBlank() ? report.run().reason() : remark;
        attribute("message", message.isBlank() ? report.run().headline() : message);
    }

    private void stages(List<Stage> stages) throws XMLStreamException {
        suite("stages", stages.size(), 0, failed(stages));
        for (Stage stage : stages) {
            testCase("stages", stage.name(), stage.took());
            if (stage.state() == Stage.State.SKIPPED) {
                line(3);
                xml.writeEmptyElement("skipped");
                attribute("message", stage.remark().isBlank() ? "skipped" : stage.remark());
            } else if (stage.state() == Stage.State.FAILED) {
                error("stage", stage.remark());
            }
            end(2);
        }
        end(1);
    }

    private static int failed(List<Stage> stages) {
        return (int) stages.stream()
                .filter(stage -> stage.state() == Stage.State.FAILED)
                .count();
    }

    private void findings(String suite, List<Finding> findings) throws XMLStreamException {
        suite(suite, findings.size(), in(findings, FindingState.REFUTED), in(findings, FindingState.UNKNOWN));
        for (Finding finding : findings) {
            testCase(suite, finding.what(), Duration.ZERO);
            if (!finding.isProven()) {
                line(3);
                xml.writeStartElement(finding.state() == FindingState.REFUTED ? "failure" : "error");
                attribute("type", finding.layer().word());
                attribute("message", finding.actual());
                xml.writeCharacters(details(finding));
                xml.writeEndElement();
            }
            end(2);
        }
        end(1);
    }

    private static int in(List<Finding> findings, FindingState state) {
        return (int)
                findings.stream().filter(finding -> finding.state() == state).count();
    }

    private String details(Finding finding) {
        StringBuilder text = new StringBuilder("\nid: ").append(finding.id());
        text.append("\nexpected: ").append(Plain.line(finding.expected()));
        text.append("\nactual: ").append(Plain.line(finding.actual()));
        text.append("\nowner: ").append(finding.ownerWords());
        text.append("\nnext step: ").append(Plain.line(finding.nextStep()));
        text.append(Plain.following(report.verdict(), finding, "\n"));
        finding.evidence()
                .forEach(evidence -> text.append("\nevidence: ")
                        .append(Plain.line(evidence.name()))
                        .append(" at ")
                        .append(evidence.time().truncatedTo(ChronoUnit.MILLIS)));
        return text.append('\n').toString();
    }

    private void suite(String name, int tests, int failures, int errors) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", name);
        counts(tests, failures, errors);
        attribute(
                "timestamp",
                report.run().startedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        attribute("hostname", report.slice().device());
    }

    private void counts(int tests, int failures, int errors) throws XMLStreamException {
        attribute("tests", Integer.toString(tests));
        attribute("failures", Integer.toString(failures));
        attribute("errors", Integer.toString(errors));
    }

    private void testCase(String suite, String name, Duration took) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        attribute("classname", report.slice().name() + "." + suite);
        attribute("name", name);
        attribute("time", seconds(took));
    }

    private void end(int depth) throws XMLStreamException {
        line(depth);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Plain.line(value));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
    }
}
