package dev.cantle.verify.report.fleet;

import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.report.Plain;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the report of a fleet as JUnit XML: a suite for each device, a test case for each slice. What was refused or
 * rolled back is a failure, what is unknown or was stopped is an error, what was not tried is skipped.
 */
final class FleetJUnit {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final FleetReport report;
    private final XMLStreamWriter xml;

    private FleetJUnit(FleetReport report, XMLStreamWriter xml) {
        this.report = report;
        this.xml = xml;
    }

    static void write(FleetReport report, Writer writer) throws IOException {
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(writer);
            new FleetJUnit(report, xml).suites();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException("The JUnit report cannot be written: " + broken.getMessage(), broken);
        }
    }

    private void suites() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        attribute("name", "cantle " + report.command());
        counts(report.ends(), report.notTried());
        attribute("time", seconds(report.took()));
        // Looking each device's slices up among all would take the square of their number.
        var ends = report.ends().stream()
                .collect(Collectors.groupingBy(SliceEnd::device, LinkedHashMap::new, Collectors.toList()));
        var untried = report.notTried().stream()
                .collect(Collectors.groupingBy(NotTried::device, LinkedHashMap::new, Collectors.toList()));
        Set<String> devices = new LinkedHashSet<>(ends.keySet());
        devices.addAll(untried.keySet());
        for (String device : devices) {
            suite(device, ends.getOrDefault(device, List.of()), untried.getOrDefault(device, List.of()));
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
        line(0);
    }

    private void suite(String device, List<SliceEnd> ends, List<NotTried> untried) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", device);
        counts(ends, untried);
        attribute(
                "timestamp", report.startedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        attribute("hostname", device);
        for (SliceEnd end : ends) {
            testCase(device, end.slice(), end.took());
            if (!end.isGood()) {
                line(3);
                xml.writeEmptyElement(isFailure(end) ? "failure" : "error");
                attribute("type", end.outcome().words());
                attribute("message", end.reason().isBlank() ? end.headline() : end.reason());
            }
            end(2);
        }
        for (NotTried one : untried) {
            testCase(device, one.slice(), Duration.ZERO);
            line(3);
            xml.writeEmptyElement("skipped");
            attribute("message", report.reason().isBlank() ? "not tried" : "not tried: " + report.reason());
            end(2);
        }
        end(1);
    }

    private static boolean isFailure(SliceEnd end) {
        return end.outcome().mood() == FindingState.REFUTED;
    }

    private void counts(List<SliceEnd> ends, List<NotTried> untried) throws XMLStreamException {
        long bad = ends.stream().filter(end -> !end.isGood()).count();
        long failures =
                ends.stream().filter(end -> !end.isGood() && isFailure(end)).count();
        attribute("tests", Integer.toString(ends.size() + untried.size()));
        attribute("failures", Long.toString(failures));
        attribute("errors", Long.toString(bad - failures));
        attribute("skipped", Integer.toString(untried.size()));
    }

    private void testCase(String device, String name, Duration took) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        attribute("classname", device);
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
