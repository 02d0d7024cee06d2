package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another router id resets every session of the instance, and mostly nobody has asked for it. */
@Tag("io")
class RouterIdPushTest {

    private static final String SLICE = "inventory/slices/multicloud-fra.yaml";

    @TempDir
    Path folder;

    @Test
    void anIdThatMovesWithAnAddressIsRefusedUntilIntentNamesOne() throws IOException {
        Path workspace = Workspaces.impatient(folder.resolve("one"), "20s", "1s");
        try (Lab lab = Lab.of(workspace)) {
            assertThat(lab.push().exitCode()).isZero();
            String before = lab.device().running();
            Workspaces.edit(workspace.resolve(SLICE), "local: 10.0.0.13/30 ", "local: 10.0.0.21/30 ");
            Workspaces.edit(workspace.resolve(SLICE), "remote: 10.0.0.14", "remote: 10.0.0.22");
            lab.world();

            Cli.Result refused = lab.push();

            assertThat(refused.exitCode()).as(refused.all()).isEqualTo(4);
            assertThat(refused.err())
                    .contains(
                            "would change from 10.0.0.13 to 10.0.0.21, as it follows from the addresses of the circuits",
                            "fix: write routerId: 10.0.0.13 under routingInstance to keep it");
            assertThat(lab.device().running()).isEqualTo(before);

            Workspaces.edit(
                    workspace.resolve(SLICE),
                    "  vrfTarget: target:65000:2",
                    "  routerId: 10.0.0.13\n  vrfTarget: target:65000:2");
            Cli.Result pushed = lab.push();

            assertThat(pushed.exitCode()).as(pushed.all()).isZero();
            assertThat(lab.device().running()).contains("router-id 10.0.0.13;", "neighbor 10.0.0.22");
        }
    }
}
