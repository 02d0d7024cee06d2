package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys and passwords are used, and show nowhere. */
@Tag("io")
class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void noOutputAndNoFileOfASuccessfulPushHoldsASecret() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            Cli.Result result = lab.push("--debug", "--json");

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThatNothingHolds(lab, result);
        }
    }

    @Test
    void noOutputAndNoFileOfAPushThatIsRolledBackHoldsASecret() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "3s", "1s"), "aws-fra-1=wrong-key")) {
            Cli.Result result = lab.push("--debug");

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThatNothingHolds(lab, result);
        }
    }

    @Test
    void aKeyThatItsProviderRefusesIsNotRepeated() throws IOException {
        try (Lab lab = Lab.of(Workspaces.sample(folder))) {
            Cli.Result result = lab.push(lab.user().with("AZURE_FRA_1_MD5", "not-alphanumeric!"));

            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.err()).contains("azure-fra-1").doesNotContain("not-alphanumeric!");
        }
    }

    private void assertThatNothingHolds(Lab lab, Cli.Result result) throws IOException {
        List<String> secrets = List.of(Lab.AWS_KEY, Lab.AZURE_KEY, lab.device().password());
        for (String secret : secrets) {
            assertThat(result.all()).doesNotContain(secret);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String secret : secrets) {
                    assertThat(text).as(file.toString()).doesNotContain(secret);
                }
            }
        }
    }
}
