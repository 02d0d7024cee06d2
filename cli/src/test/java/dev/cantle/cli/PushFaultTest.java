package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong at a far end, the push is undone, and the report says where to look and who mends it. */
@Tag("io")
class PushFaultTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "aws-fra-1=wrong-key, authentication, AWS",
        "azure-fra-1=wrong-key, authentication, Azure",
        "aws-fra-1=wrong-as, open, AWS",
        "azure-fra-1=silent, arp/ping, carrier",
        "aws-fra-1=missing-prefix, prefixes, AWS",
        "azure-fra-1=extra-prefix, prefixes, Azure",
        "aws-fra-1=wrong-vlan, arp/ping, carrier",
        "aws-fra-1=extra-prefix:200, prefix limit, AWS"
    })
    void aFaultAtTheFarEndUndoesThePushAndIsNamed(String fault, String layer, String owner) throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "4s", "1s"), fault)) {
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(lab.device().running()).isEqualTo(before);
            assertThat(lab.device().candidate()).isEqualTo(before);
            assertThat(lab.device().pending()).isFalse();
            String circuit = fault.substring(0, fault.indexOf('='));
            assertThat(firstCause(folder.resolve("report/report.json"), circuit))
                    .contains("\"layer\": \"" + layer + "\"")
                    .contains("\"" + owner + "\"");
        }
    }

    @Test
    void aFarEndThatIsSlowIsProvenWhenItFitsTheWindow() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "30s", "1s"), "aws-fra-1=slow:3")) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
        }
    }

    @Test
    void aFarEndThatGoesDownWithinTheWindowUndoesThePush() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "8s", "5s"), "at commit+3s: aws-fra-1 down")) {
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(lab.device().running()).isEqualTo(before);
            assertThat(firstCause(folder.resolve("report/report.json"), "aws-fra-1"))
                    .contains("\"layer\": \"session\"", "Cease received; the far end has ended the session");
        }
    }

    @Test
    void aFaultAfterASuccessfulPushDoesNotHideBehindNothingToDo() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            lab.push();
            lab.world("aws-fra-1=down");

            Cli.Result result = lab.user()
                    .run(
                            "verify",
                            "multicloud-fra",
                            "--at",
                            lab.at(),
                            "--known-hosts",
                            lab.knownHosts().toString());

            assertThat(result.exitCode()).as(result.all()).isEqualTo(1);
            assertThat(result.out()).contains("refuted");
        }
    }

    /** The first finding of the circuit that the report lists among its causes. */
    private static String firstCause(Path json, String circuit) throws IOException {
        String text = Files.readString(json);
        String causes = text.substring(text.indexOf("\"causes\""), text.indexOf("\"stages\""));
        String other = circuit.equals("aws-fra-1") ? "azure-fra-1." : "aws-fra-1.";
        assertThat(causes).doesNotContain(other);
        int at = causes.indexOf("\"" + circuit + ".");
        assertThat(at).as("a cause of " + circuit + " in " + causes).isPositive();
        String id = causes.substring(at, causes.indexOf('"', at + 1) + 1);
        int finding = text.indexOf("\"id\": " + id);
        return text.substring(finding, text.indexOf("\"evidence\"", finding));
    }
}
