package dev.cantle.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read on several threads, and nobody can tell by what comes out. */
class ManySlicesTest {

    private static final int MANY = 300;

    private static final String SLICE = """
            slice: s%1$03d
            device: nxp-fra-01
            logicalSystem: l%1$d
            asn: 65000
            capacityMbps: 1000
            routingInstance: { name: i%1$d, type: virtual-router }
            circuits:
              - name: aws
                provider: other
                bandwidthMbps: 50
                irb: %1$d
                local: 10.0.0.0/31
                remote: 10.0.0.1
                remoteAs: 64512
                receive: [172.31.0.0/16]
            verify: { within: 5m, stableFor: 15s }
            """;

    @TempDir
    Path workspace;

    @BeforeEach
    void writeThem() throws IOException {
        Files.createDirectories(workspace.resolve("inventory/slices"));
        Files.writeString(
                workspace.resolve("inventory/devices.yaml"),
                "devices:\n  - { name: nxp-fra-01, host: 192.0.2.1, user: cantle }\n");
        for (int i = 1; i <= MANY; i++) {
            write(i, SLICE.formatted(i));
        }
    }

    @Test
    void allAreThereAndEachPartHasItsPlace() {
        Loaded loaded = InventoryLoader.load(workspace);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.network().slices()).hasSize(MANY);
        assertThat(loaded.network().slice("s277").map(Slice::logicalSystem)).isPresent();
        assertThat(loaded.network()
                        .sources()
                        .of(IntentPath.circuit("s277", "aws").child("remoteAs")))
                .hasToString("inventory/slices/f277.yaml:14:15");
    }

    @Test
    void aNameThatIsGivenTwiceIsThatOfTheFirstFile() throws IOException {
        write(7, SLICE.formatted(3).replace("capacityMbps: 1000", "capacityMbps: 0"));
        write(299, SLICE.formatted(3));

        Loaded loaded = InventoryLoader.load(workspace);

        assertThat(loaded.problems().stream().map(Problem::toString))
                .containsExactly(
                        "inventory/slices/f007.yaml:1:8: error: There is a slice 's003' already, at"
                                + " inventory/slices/f003.yaml:1:8 [unique-names]\n  fix: choose another name",
                        "inventory/slices/f007.yaml:5:15: error: Capacity 0 Mbit/s is outside 1 to 10000000"
                                + " [capacity-range]\n  fix: give the ordered capacity in Mbit/s",
                        "inventory/slices/f299.yaml:1:8: error: There is a slice 's003' already, at"
                                + " inventory/slices/f003.yaml:1:8 [unique-names]\n  fix: choose another name");
        assertThat(loaded.network().sources().of(IntentPath.slice("s003")))
                .hasToString("inventory/slices/f003.yaml:1:8");
        assertThat(loaded.network().slices()).hasSize(MANY - 2);
    }

    @Test
    void mistakesAreToldInTheOrderOfTheFiles() throws IOException {
        write(250, "slice: [");
        write(30, SLICE.formatted(30).replace("nxp-fra-01", "nxp-fra-02"));

        assertThat(InventoryLoader.load(workspace).problems().stream().map(Problem::rule))
                .containsExactly("unknown-reference", "yaml-syntax");
    }

    private void write(int number, String text) throws IOException {
        Files.writeString(workspace.resolve("inventory/slices/f%03d.yaml".formatted(number)), text);
    }
}
