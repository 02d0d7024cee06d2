package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clouds' own view: what a world implies, held against the router that it was pushed to. */
@Tag("io")
class CloudsTest {

    @TempDir
    Path folder;

    /** What aws and az would print in the simulator's world. */
    private void evidence(String... faults) {
        Cli cli = new Cli(folder).with("AWS_FRA_1_MD5", Lab.AWS_KEY).with("AZURE_FRA_1_MD5", Lab.AZURE_KEY);
        List<String> args = new ArrayList<>(List.of("simulate", "--evidence", "clouds", "--known-hosts", "started"));
        for (String fault : faults) {
            args.addAll(List.of("--fault", fault));
        }
        CompletableFuture<Cli.Result> simulation =
                CompletableFuture.supplyAsync(() -> cli.run(args.toArray(String[]::new)));
        Eventually.holds("it listens", Duration.ofSeconds(20), () -> Files.exists(folder.resolve("started")));
        cli.stop().stop();
        assertThat(simulation.join().exitCode()).isZero();
    }

    private String everyFile(Path where) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(where)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void aWorldThatAgreesIsProvenOnAllThreeSidesNowAndLater() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            assertThat(lab.push().exitCode()).isZero();
            evidence();

            Cli.Result result = lab.user()
                    .run(
                            "verify",
                            "--at",
                            lab.at(),
                            "--known-hosts",
                            lab.knownHosts().toString(),
                            "--evidence",
                            "clouds",
                            "--report",
                            "judged");

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(Files.readString(folder.resolve("judged/report.json")))
                    .contains(
                            "aws-fra-1.cloud.session.ipv4",
                            "up at AWS, Established here",
                            "azure-fra-1.cloud.as-path.ipv4",
                            "172.31.0.0/16 65000 64512");
            assertThat(folder.resolve("judged/evidence/clouds/multicloud-fra/aws-fra-1/interfaces.json"))
                    .exists();
            assertThat(everyFile(folder.resolve("judged")) + everyFile(folder.resolve("clouds")) + result.all())
                    .doesNotContain(Lab.AWS_KEY)
                    .doesNotContain(Lab.AZURE_KEY);
        }

        Cli.Result later = new Cli(folder).run("verify", "--from", "judged/evidence", "--report", "again");

        assertThat(later.exitCode()).as(later.all()).isZero();
        assertThat(Files.readString(folder.resolve("again/report.json"))).contains("aws-fra-1.cloud.key.ipv4");
    }

    @ParameterizedTest
    @CsvSource({
        "aws-fra-1=wrong-vlan, aws-fra-1.cloud.vlan",
        "azure-fra-1=wrong-vlan, azure-fra-1.cloud.vlan",
        "aws-fra-1=wrong-as, aws-fra-1.cloud.remote-asn",
        "aws-fra-1=wrong-key, aws-fra-1.cloud.key.ipv4",
        "azure-fra-1=wrong-key, azure-fra-1.cloud.key.ipv4",
        "azure-fra-1=missing-prefix, azure-fra-1.cloud.own-prefixes.ipv4",
        "aws-fra-1=down, aws-fra-1.cloud.session.ipv4",
    })
    void aWorldThatIsWrongRefutesWhatIsWrong(String fault, String id) throws IOException {
        Workspaces.sample(folder);
        Files.createDirectories(folder.resolve("nothing"));
        evidence(fault);

        Cli.Result result = new Cli(folder)
                .with("AWS_FRA_1_MD5", Lab.AWS_KEY)
                .with("AZURE_FRA_1_MD5", Lab.AZURE_KEY)
                .run("verify", "--from", "nothing", "--evidence", "clouds", "--report", "judged");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(refuted(Files.readString(folder.resolve("judged/report.json"))))
                .contains(id);
    }

    private static List<String> refuted(String report) {
        List<String> ids = new ArrayList<>();
        for (String part : report.split("\"id\"", -1)) {
            if (part.contains("\"refuted\"")) {
                ids.add(part.replaceAll("(?s)^\\s*:\\s*\"([^\"]+)\".*", "$1"));
            }
        }
        return ids;
    }

    @Test
    void aFolderThatDoesNotExistIsRefused() {
        Workspaces.sample(folder);
        Cli.Result result = new Cli(folder).run("verify", "--from", ".", "--evidence", "nowhere");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("nowhere is not a folder", "fix: name the folder that holds what aws and az");
    }

    @Test
    void evidenceOfNothingFails() throws IOException {
        Workspaces.sample(folder);
        Files.createDirectories(folder.resolve("empty"));
        Cli.Result result =
                new Cli(folder).run("verify", "--from", "empty", "--evidence", "empty", "--report", "judged");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("judged/report.json")))
                .contains("clouds.evidence", "no document in it belongs to a circuit of the slice");
    }

    @Test
    void aKeyInEvidenceThatCannotBeReadIsWrittenNowhere() throws IOException {
        Workspaces.sample(folder);
        Files.createDirectories(folder.resolve("clouds"));
        Files.writeString(folder.resolve("clouds/cut.json"), "{\"authKey\": \"" + Lab.AWS_KEY + "\", ");
        Cli.Result result =
                new Cli(folder).run("verify", "--from", "clouds", "--evidence", "clouds", "--report", "judged");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("judged/report.json")))
                .contains("cut.json:1:", "the file is cut off");
        assertThat(everyFile(folder.resolve("judged")) + result.all()).doesNotContain(Lab.AWS_KEY);
    }
}
