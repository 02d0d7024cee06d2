package dev.cantle.verify.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what we understand of replies captured elsewhere against what was worked out from them by other programs. The
 * captures are no part of the project: they are looked for beside it, or where the system property {@code
 * cantle.samples} says, and without them there is nothing to test.
 */
class CapturedRepliesTest {

    private static final String EXPECTED = ".expected.json";

    /** The folder of the captures: where the property says, else beside one of the folders above this one. */
    private static Path folder() {
        String property = System.getProperty("cantle.samples");
        if (property != null) {
            return Path.of(property);
        }
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            Path folder = above.resolve("shared/replies");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return Path.of("captures");
    }

    @TestFactory
    Stream<DynamicTest> everyCaptureIsUnderstoodAsExpected() throws IOException {
        Path folder = folder();
        assumeTrue(Files.isDirectory(folder), "the captures are not here");
        List<Path> replies;
        try (Stream<Path> files = Files.list(folder)) {
            replies = files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> Files.exists(expectedOf(file)))
                    .sorted()
                    .toList();
        }
        return replies.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
                    compare(file);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCaptureOfTextIsUnderstoodAsExpected() throws IOException {
        Path folder = folder();
        assumeTrue(Files.isDirectory(folder), "the captures are not here");
        List<Path> texts;
        try (Stream<Path> files = Files.list(folder)) {
            texts = files.filter(file ->
                            file.toString().endsWith(".txt") && !file.toString().endsWith(".raw.txt"))
                    .sorted()
                    .toList();
        }
        return texts.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
                    compareText(file);
                }));
    }

    /** Cut captures are among them: they say so, and give what they show all the same. */
    private static void compareText(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        ShowKind kind = kind(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Shown shown = Show.file(kind, file, true, out);
        assertThat(shown.exitCode()).isEqualTo(shown.problem().isEmpty() ? 0 : 1);
        Map<?, ?> actual = json(out.toByteArray());
        String base = name.substring(0, name.length() - ".txt".length());
        Path yaml = file.resolveSibling(base + ".expected.yml");
        if (Files.exists(yaml)) {
            ExpectedText.peers(ExpectedText.yaml(yaml), actual);
            return;
        }
        Map<?, ?> expected = json(Files.readAllBytes(file.resolveSibling(base + EXPECTED)));
        ExpectedText comparison = new ExpectedText(expected, actual);
        switch (kind) {
            case BGP -> comparison.bgp();
            case ROUTES -> {
                if (expected.containsKey("table_name")) {
                    comparison.routesByName();
                } else {
                    comparison.routes();
                }
            }
            case INTERFACES -> comparison.interfaces();
            case PING -> comparison.ping();
            case SOFTWARE, OUTCOME -> throw new IllegalStateException("No text of " + kind + " is read");
        }
    }

    @Test
    void noCaptureWithExpectedValuesIsLeftOut() throws IOException {
        Path folder = folder();
        assumeTrue(Files.isDirectory(folder), "the captures are not here");

        List<String> compared = Stream.concat(
                        everyCaptureIsUnderstoodAsExpected(), everyCaptureOfTextIsUnderstoodAsExpected())
                .map(test -> test.getDisplayName().replaceFirst("\\.(xml|txt)$", ""))
                .sorted()
                .toList();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(compared)
                    .isEqualTo(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.contains(".expected."))
                            .map(name -> name.substring(0, name.indexOf(".expected.")))
                            .sorted()
                            .toList());
        }
    }

    private static Path expectedOf(Path reply) {
        String name = String.valueOf(reply.getFileName());
        return reply.resolveSibling(name.substring(0, name.length() - ".xml".length()) + EXPECTED);
    }

    private static void compare(Path file) throws IOException {
        Map<?, ?> expected = json(Files.readAllBytes(expectedOf(file)));
        ShowKind kind = kind(String.valueOf(file.getFileName()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Shown shown = Show.file(kind, file, true, out);
        assertThat(shown.problem()).isEmpty();
        Map<?, ?> actual = json(out.toByteArray());
        switch (kind) {
            case BGP -> new ExpectedReply(expected, actual).bgp();
            case ROUTES -> new ExpectedReply(expected, actual).routes();
            case INTERFACES -> new ExpectedReply(expected, actual).interfaces();
            case PING -> new ExpectedReply(expected, actual).ping();
            case SOFTWARE -> new ExpectedReply(expected, actual).software();
            case OUTCOME -> new ExpectedReply(expected, actual).outcome();
        }
    }

    private static ShowKind kind(String name) {
        return switch (name.split("[-_]", 2)[0]) {
            case "bgp" -> ShowKind.BGP;
            case "route" -> ShowKind.ROUTES;
            case "interfaces" -> ShowKind.INTERFACES;
            case "ping" -> ShowKind.PING;
            case "software" -> ShowKind.SOFTWARE;
            default -> ShowKind.OUTCOME;
        };
    }

    private static Map<?, ?> json(byte[] bytes) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            parser.nextToken();
            return (Map<?, ?>) Objects.requireNonNull(value(parser));
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<@Nullable Object> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(parser));
                }
                yield values;
            }
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }
}
