package dev.cantle.verify.report.junit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Test cases that belong together. Of cases of the same name the later ones are numbered, since continuous
 * integration tells cases apart by class and name.
 *
 * @param name its name
 * @param startedAt when it began
 * @param host the device that it is about
 * @param properties more about it, in order
 * @param cases its cases
 */
public record TestSuite(
        String name, Instant startedAt, String host, Map<String, String> properties, List<TestCase> cases) {

    public TestSuite {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        cases = numbered(cases);
    }

    private static List<TestCase> numbered(List<TestCase> cases) {
        Map<String, Integer> seen = new HashMap<>();
        List<TestCase> numbered = new ArrayList<>();
        for (TestCase one : cases) {
            int count = seen.merge(one.className() + "\n" + one.name(), 1, Integer::sum);
            numbered.add(count == 1 ? one : one.named(one.name() + " (" + count + ")"));
        }
        return List.copyOf(numbered);
    }

    /** How many cases ended like that. */
    long count(Class<? extends Ending> kind) {
        return cases.stream().filter(one -> kind.isInstance(one.ending())).count();
    }

    /** How long its cases took together. */
    Duration took() {
        return cases.stream().map(TestCase::took).reduce(Duration.ZERO, Duration::plus);
    }
}
