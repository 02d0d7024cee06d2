package dev.cantle.verify.report.junit;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One test case.
 *
 * @param className what it belongs to, with dots: {@code multicloud-fra.aws-fra-1}
 * @param name what must hold, unique in its class and the same in every run
 * @param file the file that shows it; empty when there is none
 * @param took how long it took
 * @param properties more about it, in order
 * @param ending how it ended
 */
public record TestCase(
        String className, String name, String file, Duration took, Map<String, String> properties, Ending ending) {

    public TestCase {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** A case without a file or properties. */
    public TestCase(String className, String name, Duration took, Ending ending) {
        this(className, name, "", took, Map.of(), ending);
    }

    /** The same by another name. */
    TestCase named(String other) {
        return new TestCase(className, other, file, took, properties, ending);
    }
}
