package dev.cantle.verify.report.fleet;

import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.report.junit.Ending;
import dev.cantle.verify.report.junit.JUnitXml;
import dev.cantle.verify.report.junit.TestCase;
import dev.cantle.verify.report.junit.TestSuite;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the report of a fleet as JUnit XML: a suite for each device, a test case for each slice. What was refused or
 * rolled back is a failure, what is unknown or was stopped is an error, what was not tried is skipped.
 */
final class FleetJUnit {

    private FleetJUnit() {}

    static void write(FleetReport report, Writer writer) throws IOException {
        Map<String, List<TestCase>> devices = new LinkedHashMap<>();
        for (SliceEnd end : report.ends()) {
            devices.computeIfAbsent(end.device(), device -> new ArrayList<>())
                    .add(new TestCase(end.device(), end.slice(), end.page(), end.took(), Map.of(), ending(end)));
        }
        String why = report.reason().isBlank() ? "not tried" : "not tried: " + report.reason();
        for (NotTried one : report.notTried()) {
            devices.computeIfAbsent(one.device(), device -> new ArrayList<>())
                    .add(new TestCase(one.device(), one.slice(), Duration.ZERO, new Ending.Skipped(why)));
        }
        List<TestSuite> suites = devices.entrySet().stream()
                .map(device -> new TestSuite(
                        device.getKey(), report.startedAt(), device.getKey(), Map.of(), device.getValue()))
                .toList();
        JUnitXml.write("cantle " + report.command(), report.took(), suites, writer);
    }

    private static Ending ending(SliceEnd end) {
        if (end.isGood()) {
            return new Ending.Passed();
        }
        String message = end.reason().isBlank() ? end.headline() : end.reason();
        return end.outcome().mood() == FindingState.REFUTED
                ? new Ending.Failed(end.outcome().words(), message, "")
                : new Ending.Broken(end.outcome().words(), message, "");
    }
}
