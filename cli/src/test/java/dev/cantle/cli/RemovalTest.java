package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.console.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes a slice from its device: what goes, what stays, and that it is proven. */
@Tag("io")
class RemovalTest {

    private static final String SLICE = "inventory/slices/multicloud-fra.yaml";

    @TempDir
    Path folder;

    private final List<String> questions = new ArrayList<>();

    private Path shared() {
        Path workspace = Workspaces.impatient(folder, "20s", "1s");
        Workspaces.edit(workspace.resolve(SLICE), "logicalSystem: l2", "logicalSystem: l2\nownership: shared");
        return workspace;
    }

    @Test
    void anExclusiveSliceGoesWithItsLogicalSystemAndAllElseIsByteForByteAsBefore() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            String without = lab.device().running();
            assertThat(lab.push().exitCode()).isZero();

            Cli.Result removed = lab.push("--remove");

            assertThat(removed.exitCode()).as(removed.all()).isZero();
            assertThat(removed.out())
                    .contains("remove multicloud-fra from nxp-fra-01", "everything is proven, the commit is confirmed");
            assertThat(lab.device().running()).isEqualTo(without);
            assertThat(lab.device().pending()).isFalse();
            assertThat(Files.readString(folder.resolve("report/report.md")))
                    .contains("BGP session to 10.0.0.1 is gone", "main router");
            Cli.Result again = lab.push("--remove");
            assertThat(again.exitCode()).as(again.all()).isZero();
            assertThat(again.out()).contains("nothing to do: the device has nothing of the slice");
        }
    }

    @Test
    void aSharedSliceTakesOnlyWhatItRenders() throws IOException {
        try (Lab lab = Lab.of(shared())) {
            assertThat(lab.push().exitCode()).isZero();
            assertThat(lab.device().running()).contains("prefix-list aws-fra-1-in");

            Cli.Result removed = lab.push("--remove", "--json");

            assertThat(removed.exitCode()).as(removed.all()).isZero();
            assertThat(removed.out())
                    .contains(
                            "\"remove\":true",
                            "logical-systems l2 policy-options prefix-list aws-fra-1-in",
                            "logical-systems l2 interfaces irb");
            assertThat(lab.device().running())
                    .contains("    l1 {", "prefix-list customer")
                    .doesNotContain("aws-fra-1", "azure-fra-1", "d87ed303-8b9d-48a5-9f08-aa42b4b50cd8");
        }
    }

    @Test
    void aConfinedLoginRemovesTheSliceFromItsLogicalSystem() throws IOException {
        Path workspace = Workspaces.impatient(folder, "20s", "1s");
        Workspaces.edit(workspace.resolve("inventory/devices.yaml"), "access: master", "access: logical-system");
        try (Lab lab = Lab.of(workspace)) {
            assertThat(lab.push().exitCode()).isZero();

            Cli.Result removed = lab.push("--remove");

            assertThat(removed.exitCode()).as(removed.all()).isZero();
            assertThat(lab.device().running()).contains("    l1 {").doesNotContain("aws-fra-1", "azure-fra-1");
        }
    }

    @Test
    void theQuestionSaysWhatGoesAndNoLeavesItThere() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            assertThat(lab.push().exitCode()).isZero();
            String before = lab.device().running();

            Cli.Result declined = lab.user()
                    .answeredBy(sayingNo())
                    .run(
                            "push",
                            "multicloud-fra",
                            "--remove",
                            "--at",
                            lab.at(),
                            "--known-hosts",
                            lab.knownHosts().toString());

            assertThat(declined.exitCode()).isEqualTo(130);
            assertThat(questions)
                    .containsExactly(
                            "This removes slice multicloud-fra from nxp-fra-01: logical system l2 goes with all"
                                    + " that is in it. Commit this with automatic roll-back? [y/N] ");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void removingNeedsNoKeys() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            Cli keyless = new Cli(folder).with("CANTLE_PASSWORD", lab.device().password());

            Cli.Result removed = lab.push(keyless, "--remove");

            assertThat(removed.exitCode()).as(removed.all()).isZero();
            assertThat(removed.out()).contains("nothing to do");
        }
    }

    @Test
    void allSlicesAtOnceAreNotRemoved() {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("push", "--all", "--remove", "--yes");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains(
                        "--remove with --all would take every slice from the network",
                        "fix: name the slices to remove");
    }

    private Terminal sayingNo() {
        return new Terminal() {
            @Override
            public boolean isInteractive() {
                return true;
            }

            @Override
            public Optional<String> ask(String question, Duration limit) {
                questions.add(question);
                return Optional.of("n");
            }

            @Override
            public Optional<char[]> askSecret(String question) {
                return Optional.empty();
            }
        };
    }
}
