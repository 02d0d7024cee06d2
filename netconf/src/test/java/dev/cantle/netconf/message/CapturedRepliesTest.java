package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cantle.netconf.framing.FrameLimits;
import dev.cantle.netconf.framing.FrameReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Replies of real devices, each with what an independent program found in it. They are not part of this project: the
 * folder is the system property {@code cantle.samples}, or {@code shared/replies} beside the project or above it. Where
 * there is none, nothing is tested; the shapes themselves are in {@link OutcomeReaderTest}.
 */
class CapturedRepliesTest {

    private static final Pattern ENTRY = Pattern.compile("\\{[^{}]*}");

    @TestFactory
    Stream<DynamicTest> everyReplyHasTheOutcomeItIsKnownFor() throws IOException {
        Path samples = samples();
        try (Stream<Path> files = Files.list(samples)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("(commit|load|compare|rpc-error).*\\.xml"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> hold(file)))
                    .toList()
                    .stream();
        }
    }

    @Test
    void aWholeSessionIsReadFromItsBytes() throws IOException {
        Path session = samples().resolve("session_24.4R1_vsrx-raw-framing.raw.txt");
        assumeTrue(Files.exists(session));
        FrameReader reader = new FrameReader(Files.newInputStream(session), FrameLimits.defaults());
        List<String> answered = new ArrayList<>();

        assertThat(hello(reader).sessionId()).isEqualTo(92512);
        for (int i = 0; i < 5; i++) {
            answered.add(ReplyHead.read(reader.next()).messageId());
        }

        assertThat(answered).containsExactly("1", "2", "3", "4", "z");
        assertThatThrownBy(() -> reader.next().readAllBytes()).isInstanceOf(EOFException.class);
    }

    private static Hello hello(FrameReader reader) throws IOException {
        try {
            Hello hello = Hello.read(reader.next());
            assertThat(hello.capabilities().junos()).isTrue();
            assertThat(hello.capabilities().base11()).isFalse();
            return hello;
        } catch (javax.xml.stream.XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void hold(Path file) throws IOException {
        String expected = Files.readString(
                file.resolveSibling(file.getFileName().toString().replace(".xml", ".expected.json")));
        Outcome outcome = OutcomeReader.ofCommit()
                .read(new Reply("test", new ByteArrayInputStream(Files.readAllBytes(file)), Instant.EPOCH));

        assertThat(outcome.failed() ? "failure" : "success").isEqualTo(value(expected, "outcome"));
        assertThat(outcome.warnings()).hasSize(Integer.parseInt(value(expected, "warning_count")));
        assertThat(outcome.messages()).map(CapturedRepliesTest::described).isEqualTo(errors(expected));
        assertThat(outcome.routingEngines()).map(CapturedRepliesTest::described).isEqualTo(engines(expected));
        if (value(expected, "well_formed").equals("true") && !isFragment(expected)) {
            assertThat(OutcomeReader.plain()
                            .read(new Reply("test", new ByteArrayInputStream(Files.readAllBytes(file)), Instant.EPOCH)))
                    .isEqualTo(outcome);
        }
    }

    private static boolean isFragment(String expected) {
        return expected.contains("\"parent\": null");
    }

    private static String described(RpcError error) {
        return String.join(
                " | ",
                error.isError() ? "error" : "warning",
                error.tag(),
                error.path(),
                error.message(),
                error.sourceDaemon(),
                error.badElement());
    }

    private static String described(Outcome.RoutingEngine engine) {
        return engine.name() + " " + engine.checked() + " " + engine.committed();
    }

    private static List<String> errors(String expected) {
        return list(expected, "errors").stream()
                .map(error -> String.join(
                        " | ",
                        value(error, "severity"),
                        value(error, "tag"),
                        value(error, "path"),
                        value(error, "message"),
                        value(error, "source_daemon"),
                        value(error, "bad_element")))
                .toList();
    }

    private static List<String> engines(String expected) {
        return list(expected, "routing_engines").stream()
                .map(engine -> value(engine, "name") + " " + value(engine, "check_success") + " "
                        + value(engine, "commit_success"))
                .toList();
    }

    /** The objects of a list, as their text; the files hold no deeper ones, and no braces but in one value. */
    private static List<String> list(String json, String name) {
        int start = json.indexOf("\"" + name + "\": [");
        String rest = json.substring(start, json.indexOf("\n ]", start) < 0 ? json.length() : end(json, start));
        return ENTRY.matcher(rest.replace("\"}\"", "\"\\u007d\""))
                .results()
                .map(match -> match.group().replace("\\u007d", "}"))
                .toList();
    }

    private static int end(String json, int start) {
        int empty = json.indexOf("[]", start);
        int closed = json.indexOf("\n ]", start);
        return empty >= 0 && empty < closed && json.indexOf('\n', start) > empty ? empty : closed;
    }

    /** The value of a key, without quotes; null is empty. */
    private static String value(String json, String name) {
        Matcher match = Pattern.compile("\"" + name + "\": (\"(?:[^\"\\\\]|\\\\.)*\"|[^,\\s}]+)")
                .matcher(json);
        assertThat(match.find()).as("%s in %s", name, json).isTrue();
        String value = match.group(1);
        return value.equals("null") ? "" : value.replaceFirst("^\"(.*)\"$", "$1");
    }

    private static Path samples() {
        Optional<Path> found = Optional.ofNullable(System.getProperty("cantle.samples"))
                .map(Path::of)
                .or(() -> Stream.iterate(
                                Path.of("").toAbsolutePath(), folder -> folder != null, folder -> folder.getParent())
                        .map(folder -> folder.resolve("shared").resolve("replies"))
                        .filter(Files::isDirectory)
                        .findFirst());
        assumeTrue(found.filter(Files::isDirectory).isPresent(), "no captured replies here");
        return found.orElseThrow();
    }
}
