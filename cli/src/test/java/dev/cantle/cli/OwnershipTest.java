package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shared slices, and logins that see only the logical system: what is pushed, and what is left alone. */
@Tag("io")
class OwnershipTest {

    private static final String SLICE = "inventory/slices/multicloud-fra.yaml";
    private static final String BFD = "    bfd: { minimumInterval: 300ms, multiplier: 3 }\n";

    @TempDir
    Path folder;

    private Path sharedWorkspace() {
        Path workspace = Workspaces.impatient(folder, "20s", "1s");
        Workspaces.edit(workspace.resolve(SLICE), "logicalSystem: l2", "logicalSystem: l2\nownership: shared");
        return workspace;
    }

    @Test
    void aStatementThatASharedSliceNoLongerRendersGoesFromItsOwnEntries() throws IOException {
        try (Lab lab = Lab.of(sharedWorkspace())) {
            assertThat(lab.push().exitCode()).isZero();
            assertThat(lab.device().running()).contains("bfd-liveness-detection");
            Workspaces.edit(folder.resolve(SLICE), BFD, "");

            Cli.Result changed = lab.push();

            assertThat(changed.exitCode()).as(changed.all()).isZero();
            assertThat(lab.device().running()).doesNotContain("bfd-liveness-detection");
            assertThat(lab.push().out()).contains("nothing to do");
        }
    }

    @Test
    void aRemovalThatTheDeviceHasUndoneIsNotCalledConfirmed() throws IOException {
        try (Lab lab = Lab.of(sharedWorkspace(), Duration.ofSeconds(12))) {
            assertThat(lab.push().exitCode()).isZero();
            String before = lab.device().running();
            Workspaces.edit(folder.resolve(SLICE), BFD, "");

            Cli.Result late = lab.push("--within", "8s", "--stable-for", "16s");

            assertThat(late.exitCode()).as(late.all()).isEqualTo(5);
            assertThat(late.err()).contains("the device has rolled back by itself");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void whatIsNotRenderedGoesFromAnExclusiveSliceAndTheOtherTenantStays() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            assertThat(lab.push().exitCode()).isZero();
            Workspaces.edit(folder.resolve(SLICE), BFD, "");

            Cli.Result changed = lab.push();

            assertThat(changed.exitCode()).as(changed.all()).isZero();
            assertThat(lab.device().running())
                    .contains("    l1 {", "    l2 {")
                    .doesNotContain("bfd-liveness-detection");
        }
    }

    @Test
    void aLoginThatSeesOnlyTheLogicalSystemPushesTheSameSlice() throws IOException {
        Path workspace = Workspaces.impatient(folder, "20s", "1s");
        Workspaces.edit(workspace.resolve("inventory/devices.yaml"), "access: master", "access: logical-system");
        Files.createDirectories(workspace.resolve("golden"));
        try (Lab lab = Lab.of(workspace)) {
            Cli.Result pushed = lab.push();

            assertThat(pushed.exitCode()).as(pushed.all()).isZero();
            assertThat(lab.device().running()).contains("    l1 {", "    l2 {", "d87ed303-8b9d-48a5-9f08-aa42b4b50cd8");
            assertThat(lab.push().out()).contains("nothing to do");
        }
    }
}
