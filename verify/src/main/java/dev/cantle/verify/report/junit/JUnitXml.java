package dev.cantle.verify.report.junit;

import dev.cantle.verify.report.Plain;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes test suites as JUnit XML. There is no standard of it: this is what Ant's JUnit task began and Maven's
 * Surefire, Jenkins, GitLab and others read. Times are seconds, timestamps UTC without a zone, as in Ant's.
 */
public final class JUnitXml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes the suites. The writer stays open.
     *
     * @param took how long all took
     * @throws IOException if the writer fails
     */
    public static void write(String name, Duration took, List<TestSuite> suites, Writer writer) throws IOException {
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(writer);
            new JUnitXml(xml).suites(name, took, suites);
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException("The JUnit report cannot be written: " + broken.getMessage(), broken);
        }
    }

    private void suites(String name, Duration took, List<TestSuite> suites) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        attribute("name", name);
        number("tests", suites.stream().mapToLong(suite -> suite.cases().size()).sum());
        number("failures", count(suites, Ending.Failed.class));
        number("errors", count(suites, Ending.Broken.class));
        attribute("time", seconds(took));
        for (TestSuite suite : suites) {
            suite(suite);
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
        line(0);
    }

    private static long count(List<TestSuite> suites, Class<? extends Ending> kind) {
        return suites.stream().mapToLong(suite -> suite.count(kind)).sum();
    }

    private void suite(TestSuite suite) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", suite.name());
        number("tests", suite.cases().size());
        number("failures", suite.count(Ending.Failed.class));
        number("errors", suite.count(Ending.Broken.class));
        number("skipped", suite.count(Ending.Skipped.class));
        attribute("time", seconds(suite.took()));
        attribute("timestamp", timestamp(suite.startedAt()));
        attribute("hostname", suite.host());
        properties(suite.properties(), 2);
        for (TestCase one : suite.cases()) {
            testCase(one);
        }
        line(1);
        xml.writeEndElement();
    }

    private void testCase(TestCase one) throws XMLStreamException {
        boolean isBare =
                one.ending() instanceof Ending.Passed && one.properties().isEmpty();
        line(2);
        if (isBare) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        attribute("classname", one.className());
        attribute("name", one.name());
        if (!one.file().isEmpty()) {
            attribute("file", one.file());
        }
        attribute("time", seconds(one.took()));
        properties(one.properties(), 3);
        if (one.ending() instanceof Ending.Failed failed) {
            bad("failure", failed.type(), failed.message(), failed.text());
        } else if (one.ending() instanceof Ending.Broken broken) {
            bad("error", broken.type(), broken.message(), broken.text());
        } else if (one.ending() instanceof Ending.Skipped skipped) {
            line(3);
            xml.writeEmptyElement("skipped");
            attribute("message", skipped.message());
        }
        if (!isBare) {
            line(2);
            xml.writeEndElement();
        }
    }

    private void bad(String element, String type, String message, String text) throws XMLStreamException {
        line(3);
        if (text.isEmpty()) {
            xml.writeEmptyElement(element);
        } else {
            xml.writeStartElement(element);
        }
        attribute("type", type);
        attribute("message", message);
        if (!text.isEmpty()) {
            xml.writeCharacters(Plain.lines(text));
            xml.writeEndElement();
        }
    }

    private void properties(Map<String, String> properties, int depth) throws XMLStreamException {
        if (properties.isEmpty()) {
            return;
        }
        line(depth);
        xml.writeStartElement("properties");
        for (Map.Entry<String, String> property : properties.entrySet()) {
            line(depth + 1);
            xml.writeEmptyElement("property");
            attribute("name", property.getKey());
            attribute("value", property.getValue());
        }
        line(depth);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void number(String name, long value) throws XMLStreamException {
        attribute(name, Long.toString(value));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Plain.line(value));
    }

    private static String timestamp(Instant instant) {
        String text = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        return text.substring(0, text.length() - 1);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
    }
}
