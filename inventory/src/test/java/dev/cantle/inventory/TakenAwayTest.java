package dev.cantle.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.inventory.resolve.Resolved;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.value.IpFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is inherited is taken away by {@code false}. */
class TakenAwayTest {

    private static final String DEFAULTS = """
        defaults:
          circuits:
            bfd: { minimumInterval: 300ms, multiplier: 5 }
            prefixLimit: { maximum: 200 }
            communitiesIn: { tag: ["65000:200"] }
            communities: ["65000:1"]
        """;

    @TempDir
    private Path workspace;

    @Test
    void withoutAWordAllIsInherited() throws IOException {
        Link link = link("", "");

        assertThat(link.bgp().bfd()).isEqualTo(new Bfd.On(Duration.ofMillis(300), 5));
        assertThat(link.bgp().prefixLimit(IpFamily.IPV4)).isEqualTo(PrefixLimit.teardown(200, 80));
        assertThat(link.passing().tag()).hasSize(1);
        assertThat(link.bgp().communities()).hasSize(1);
    }

    @Test
    void falseTakesAwayWhatACircuitWouldInherit() throws IOException {
        Link link = link("", "    bfd: false\n    prefixLimit: false\n    communitiesIn: false\n    communities: []\n");

        assertThat(link.bgp().bfd()).isEqualTo(new Bfd.Off());
        assertThat(link.bgp().prefixLimit(IpFamily.IPV4)).isEqualTo(new PrefixLimit.None());
        assertThat(link.passing().tag()).isEmpty();
        assertThat(link.bgp().communities()).isEmpty();
    }

    @Test
    void falseOfAGroupTakesAwayWhatTheDefaultsSay() throws IOException {
        String group = "groups:\n  - { name: quiet, circuits: { bfd: false } }\n";

        assertThat(link(group, "").bgp().bfd()).isEqualTo(new Bfd.Off());
        assertThat(link(group, "    bfd: { minimumInterval: 1s }\n").bgp().bfd())
                .isEqualTo(new Bfd.On(Duration.ofSeconds(1), 3));
        assertThat(load(group, "    bfd: { multiplier: 4 }\n").problems())
                .extracting(Problem::toString)
                .containsExactly("inventory/slices/blue.yaml:17:5: error: The BFD setting has no minimumInterval"
                        + " [missing-key]\n  fix: add minimumInterval:");
    }

    @Test
    void onlyFalseTakesAway() throws IOException {
        assertThat(load("", "    bfd: true\n").problems())
                .singleElement()
                .asString()
                .startsWith("inventory/slices/blue.yaml:17:10: error: bfd is ");
    }

    @Test
    void whereItIsTakenAwayIsShown() throws IOException {
        Loaded loaded = load("", "    bfd: false\n");
        assertThat(loaded.problems()).isEmpty();

        List<Resolved> values = IntentSources.of(workspace, loaded.providers())
                .of(loaded.network().slice("blue").orElseThrow(), "inventory/slices/blue.yaml");

        assertThat(values)
                .contains(new Resolved("circuits.dc.bfd", "false", "slice", "inventory/slices/blue.yaml:17:10"));
        assertThat(values).extracting(Resolved::path).noneMatch(path -> path.startsWith("circuits.dc.bfd."));
    }

    private Link link(String group, String circuit) throws IOException {
        Loaded loaded = load(group, circuit);
        assertThat(loaded.problems()).isEmpty();
        Slice slice = loaded.network().slice("blue").orElseThrow();
        return slice.circuits().get(0).link();
    }

    private Loaded load(String group, String circuit) throws IOException {
        Files.createDirectories(workspace.resolve("inventory/slices"));
        Files.writeString(
                workspace.resolve("inventory/devices.yaml"),
                DEFAULTS + group + """
                    devices:
                      - { name: r1, host: 192.0.2.10, user: cantle%s }
                    """.formatted(group.isEmpty() ? "" : ", group: quiet"));
        Files.writeString(workspace.resolve("inventory/slices/blue.yaml"), """
            slice: blue
            device: r1
            logicalSystem: l2
            asn: 65000
            capacityMbps: 1000
            routingInstance: { type: virtual-router, name: blue }
            circuits:
              - name: dc
                provider: other
                bandwidthMbps: 10
                irb: 7
                mtu: 1500
                local: 10.0.0.0/31
                remote: 10.0.0.1
                remoteAs: 64512
                receive: [10.6.0.0/16]
            """ + circuit);
        return InventoryLoader.load(workspace);
    }
}
