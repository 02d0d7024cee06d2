package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("io")
class ExpectationPushTest {

    @TempDir
    Path folder;

    @Test
    void whatIsExpectedIsProvenBeforeTheChangeIsConfirmed() throws IOException {
        expect("""
                    expect:
                      session: { received: 1, hidden: 0, flaps: at most 1, flapsSinceBefore: at most 1 }
                      routes:
                        - prefix: 172.16.0.0/12 orlonger
                          asPath: "64512 .*"
                          communities: { absent: [no-export] }
                          nextHop: 10.0.0.1
                          interface: irb.4
                          localPreference: 100
                      noRoutes: [0.0.0.0/0]
                """, "20s");

        try (Lab lab = Lab.of(folder)) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
        }
        assertThat(Files.readString(folder.resolve("report/report.json")))
                .contains(
                        "aws-fra-1.expect.172.16.0.0/12-orlonger.communities",
                        "aws-fra-1.expect.0.0.0.0/0.count",
                        "aws-fra-1.expect.flapsSinceBefore.ipv4");
        assertThat(folder.resolve("report/evidence"))
                .isDirectoryContaining(file -> file.getFileName().toString().endsWith(".inet.0-172.16.0.0-12.xml"));
        Cli.Result again = new Cli(folder).run("verify", "multicloud-fra", "--from", "report/evidence");
        assertThat(again.exitCode()).as(again.all()).isZero();
    }

    @Test
    void whatIsExpectedInVainRollsBackAndIsNamed() throws IOException {
        expect("""
                    verify: { within: 3s, stableFor: 0s }
                    expect:
                      routes:
                        - { prefix: 172.31.0.0/16, asPath: "64512 7224" }
                """, "10m");

        try (Lab lab = Lab.of(folder)) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.all().replaceAll("\\s+", " "))
                    .contains(
                            "confirm window 11 min",
                            "AS path of 172.31.0.0/16 from 10.0.0.1 is as expected found 172.31.0.0/16: 64512",
                            "matches 64512 7224");
        }
    }

    private void expect(String ofAws, String within) {
        Workspaces.impatient(folder, within, "1s");
        Workspaces.edit(
                folder.resolve("inventory/slices/multicloud-fra.yaml"),
                "    receive: [172.31.0.0/16]",
                ofAws + "    receive: [172.31.0.0/16]");
    }
}
