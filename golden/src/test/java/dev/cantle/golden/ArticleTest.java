package dev.cantle.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the article about the multicloud slice leaves inconsistent: each folder of {@code cases/article} holds one such
 * thing, the commands that meet it ({@code command}, one a line, run beside a copy of the case {@code article-slice}),
 * and what they say, approved. Of a report the findings that are not proven are shown.
 */
class ArticleTest {

    private static final Path CASES = Path.of("cases", "article");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachInconsistencyIsMetAsApproved() throws IOException {
        return cases().stream().map(one -> DynamicTest.dynamicTest(name(one), () -> check(one)));
    }

    @Test
    void eachCaseSaysWhatTheArticleSays() throws IOException {
        for (Path one : cases()) {
            assertThat(Files.readAllLines(one.resolve("README.md")))
                    .as(name(one))
                    .hasSize(3);
        }
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .filter(one -> name(one).matches(System.getProperty("case", ".*")))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path one) {
        return String.valueOf(one.getFileName());
    }

    private void check(Path one) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name(one)));
        User.inCopyOf(CASES.resolveSibling("article-slice"), own);
        User user = User.inCopyOf(one, own);
        Path variables = user.directory().resolve("environment");
        if (Files.exists(variables)) {
            for (String line : Files.readAllLines(variables)) {
                user.with(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        StringBuilder said = new StringBuilder();
        for (String command : Files.readAllLines(user.directory().resolve("command"))) {
            said.append("$ cantle ").append(command).append('\n').append(said(user, command));
        }
        approve(one, said.toString().replace(user.directory() + "/", "").replace(own + "/", "../"));
    }

    private static String said(User user, String command) throws IOException {
        if (!command.startsWith("verify ")) {
            return user.run(command.split(" "));
        }
        Path report = user.directory().resolve("report/report.json");
        String whole = user.run((command + " --report report").split(" "));
        List<String> findings = new ArrayList<>();
        int withoutReply = 0;
        for (JsonNode finding :
                new ObjectMapper().readTree(Files.readString(report)).path("findings")) {
            String state = finding.path("state").asText();
            String actual = finding.path("actual").asText();
            if (actual.startsWith("no reply saved as ")) {
                withoutReply++;
                continue;
            }
            finding.path("evidence")
                    .forEach(evidence -> assertThat(evidence.path("at").asText())
                            .as("the time of each reply")
                            .isNotEmpty());
            if (!"proven".equals(state)) {
                findings.add("%s %s: %s".formatted(state, finding.path("id").asText(), actual));
            }
        }
        if (withoutReply > 0) {
            findings.add("unknown, as the folder holds no reply about it: " + withoutReply + " findings");
        }
        return String.join("\n", findings) + "\n" + whole.substring(whole.lastIndexOf("exit "));
    }

    private static void approve(Path one, String actual) throws IOException {
        Path approved = one.resolve("says.approved.txt");
        Path received = one.resolve("says.received.txt");
        String expected = Files.exists(approved) ? Files.readString(approved) : "";
        if (actual.equals(expected)) {
            Files.deleteIfExists(received);
        } else {
            Files.writeString(received, actual);
        }
        assertThat(actual)
                .as("differs from %s: read %s, and approve it by renaming", approved, received)
                .isEqualTo(expected);
    }
}
