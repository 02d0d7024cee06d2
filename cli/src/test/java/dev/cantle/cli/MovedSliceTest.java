package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.notation.Notation;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that change from one push to the next: what bore the old name goes in the same commit. */
@Tag("io")
class MovedSliceTest {

    private static final String SLICE = "inventory/slices/multicloud-fra.yaml";
    private static final String INSTANCE = "d87ed303-8b9d-48a5-9f08-aa42b4b50cd8";
    private static final String THEIRS =
            "logical-systems { l2 { policy-options { prefix-list theirs { 192.0.2.0/24; } } } }";

    @TempDir
    Path folder;

    private Path workspace(String ownership) {
        Path workspace = Workspaces.impatient(folder.resolve("one"), "20s", "1s");
        Workspaces.edit(workspace.resolve(SLICE), "logicalSystem: l2", "logicalSystem: l2\nownership: " + ownership);
        return workspace;
    }

    private static void edit(Path workspace, String old, String replacement) {
        Workspaces.edit(workspace.resolve(SLICE), old, replacement);
    }

    @Test
    void anExclusiveSliceLeavesNothingBehindInItsOldLogicalSystem() throws IOException {
        Path workspace = workspace("exclusive");
        try (Lab lab = Lab.of(workspace)) {
            assertThat(lab.push().exitCode()).isZero();
            edit(workspace, "logicalSystem: l2", "logicalSystem: l3");
            lab.world();

            Cli.Result moved = lab.push();

            assertThat(moved.exitCode()).as(moved.all()).isZero();
            assertThat(moved.err())
                    .contains("logical system l2, in which the slice was until now, is deleted whole (by the journal of"
                            + " this machine)");
            assertThat(lab.device().running()).contains("    l1 {", "    l3 {").doesNotContain("    l2 {");
            assertThat(lab.push().out()).contains("nothing to do");
        }
    }

    @Test
    void aMoveThatFailsBringsTheOldLogicalSystemBack() throws IOException {
        Path workspace = workspace("exclusive");
        try (Lab lab = Lab.of(workspace)) {
            assertThat(lab.push().exitCode()).isZero();
            String before = lab.device().running();
            edit(workspace, "logicalSystem: l2", "logicalSystem: l3");
            lab.world("aws-fra-1=silent");

            Cli.Result moved = lab.push("--within", "3s");

            assertThat(moved.exitCode()).as(moved.all()).isIn(5, 6);
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void aRenamedCircuitOfASharedSliceTakesItsPoliciesAlong() throws IOException {
        Path workspace = workspace("shared");
        try (Lab lab = Lab.of(workspace)) {
            assertThat(lab.push().exitCode()).isZero();
            somebodyElse(lab);
            edit(workspace, "name: aws-fra-1", "name: aws-fra-9");
            lab.world();

            Cli.Result renamed = lab.push("--json");

            assertThat(renamed.exitCode()).as(renamed.all()).isZero();
            assertThat(renamed.out())
                    .contains("\"logical-systems l2 policy-options prefix-list aws-fra-1-in\"", "\"deleted\":[");
            assertThat(lab.device().running())
                    .contains("aws-fra-9-in", "prefix-list theirs")
                    .doesNotContain("aws-fra-1");
        }
    }

    @Test
    void aRenamedRoutingInstanceOfASharedSliceTakesThePlaceOfTheOldOne() throws IOException {
        Path workspace = workspace("shared");
        try (Lab lab = Lab.of(workspace)) {
            assertThat(lab.push().exitCode()).isZero();
            edit(workspace, "name: " + INSTANCE, "name: multicloud");
            lab.world();

            Cli.Result renamed = lab.push();

            assertThat(renamed.exitCode()).as(renamed.all()).isZero();
            assertThat(lab.device().running()).contains("multicloud {").doesNotContain(INSTANCE);
        }
    }

    @Test
    void anotherMachineKnowsWhatWasRenderedByTheGitRevisionThatTheDeviceNames() throws Exception {
        Path one = workspace("shared");
        git(one, "init", "-q");
        new Cli(one).run("render");
        commit(one);
        try (Lab lab = Lab.of(one)) {
            assertThat(lab.push().exitCode()).isZero();
            somebodyElse(lab);
            Path other = folder.resolve("other");
            git(folder, "clone", "-q", one.toString(), other.toString());
            edit(other, "name: aws-fra-1", "name: aws-fra-9");

            Cli.Result pushed = pushFrom(other, lab);

            assertThat(pushed.exitCode()).as(pushed.all()).isZero();
            assertThat(lab.device().running())
                    .contains("aws-fra-9-in", "prefix-list theirs")
                    .doesNotContain("aws-fra-1");
        }
    }

    @Test
    void whereNeitherJournalNorRevisionTellsNothingIsDeletedAndThatIsSaid() throws IOException {
        Path one = workspace("shared");
        try (Lab lab = Lab.of(one)) {
            assertThat(lab.push().exitCode()).isZero();
            somebodyElse(lab);
            Path other = Workspaces.impatient(folder.resolve("other"), "20s", "1s");
            edit(other, "logicalSystem: l2", "logicalSystem: l2\nownership: shared");
            edit(other, "name: aws-fra-1", "name: aws-fra-9");

            Cli.Result pushed = pushFrom(other, lab);

            assertThat(pushed.exitCode()).as(pushed.all()).isZero();
            assertThat(pushed.err())
                    .contains(
                            "what an earlier push of this slice may have left cannot be known: it was pushed last at",
                            "from no Git revision",
                            "policy-options prefix-list aws-fra-1-in",
                            "policy-options prefix-list theirs");
            assertThat(Notation.SET.print(lab.device().runningConfiguration()))
                    .contains("prefix-list aws-fra-1-in", "prefix-list theirs");
            assertThat(Files.readString(other.resolve("report/report.html"))).contains("may have left cannot be known");
        }
    }

    private static Cli.Result pushFrom(Path workspace, Lab lab) {
        return new Cli(workspace)
                .with("CANTLE_PASSWORD", lab.device().password())
                .with("AWS_FRA_1_MD5", Lab.AWS_KEY)
                .with("AZURE_FRA_1_MD5", Lab.AZURE_KEY)
                .run(
                        "push",
                        "multicloud-fra",
                        "--yes",
                        "--at",
                        lab.at(),
                        "--report",
                        "report",
                        "--known-hosts",
                        lab.knownHosts().toString());
    }

    private static void somebodyElse(Lab lab) throws IOException {
        try (JunosSession session = lab.session()) {
            session.load(LoadConfiguration.text(LoadConfiguration.Action.MERGE, THEIRS));
            session.commit("somebody else's part of l2");
        }
    }

    private static void commit(Path workspace) throws Exception {
        git(workspace, "add", "-A");
        git(
                workspace,
                "-c",
                "user.name=test",
                "-c",
                "user.email=test@example.org",
                "commit",
                "-q",
                "--no-gpg-sign",
                "-m",
                "state");
    }

    private static void git(Path where, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(where.resolveSibling("git.log").toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(String.join(" ", words)).isZero();
    }
}
