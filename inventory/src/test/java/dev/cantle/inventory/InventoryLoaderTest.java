package dev.cantle.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Login;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.intent.instance.RoutingInstance;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryLoaderTest {

    private static final String HEAD = """
        slice: blue
        device: r1
        logicalSystem: l2
        asn: 1.10
        capacityMbps: 1000
        routingInstance: { type: virtual-router, name: blue }
        circuits:
        """;

    private static final String OTHER = """
          - name: dc
            provider: other
            bandwidthMbps: 10
            irb: 7
            local: 10.0.0.0/31
            remote: 10.0.0.1
            remoteAs: 64512
            receive: [10.6.0.0/16]
        """;

    @TempDir
    private Path workspace;

    @BeforeEach
    void aWorkspaceHasADevice() throws IOException {
        write("inventory/devices.yaml", """
            devices:
              - { name: r1, host: "2001:db8::10", user: cantle, access: logical-system, key: ~/.ssh/id_ed25519 }
            """);
    }

    @Test
    void whatIsLeftOutHasItsDefault() throws IOException {
        write("inventory/slices/blue.yaml", HEAD + OTHER);

        Loaded loaded = InventoryLoader.load(workspace);

        assertThat(loaded.problems()).isEmpty();
        var device = loaded.network().device("r1").orElseThrow();
        assertThat(device.port()).isEqualTo(830);
        assertThat(device.access()).isEqualTo(Access.LOGICAL_SYSTEM);
        assertThat(device.login()).isEqualTo(new Login.KeyFile("~/.ssh/id_ed25519"));
        var slice = loaded.network().slice("blue").orElseThrow();
        assertThat(slice.asn().number()).isEqualTo(65_546);
        assertThat(slice.routingInstance()).isEqualTo(new RoutingInstance.VirtualRouter("blue"));
        assertThat(slice.ownership()).isEqualTo(Ownership.EXCLUSIVE);
        assertThat(slice.verify()).isEqualTo(new VerifyPolicy(Duration.ofMinutes(5), Duration.ofSeconds(15)));
        var link = slice.circuit("dc").orElseThrow().link();
        assertThat(link.description()).isEmpty();
        assertThat(link.bgp().localPreference()).isEqualTo(100);
        assertThat(link.bgp().prefixLimit(IpFamily.IPV4)).isEqualTo(new PrefixLimit.None());
        assertThat(link.advertise()).isEqualTo(new Advertise.Others());
    }

    @Test
    void everyOptionalKeyIsRead() throws IOException {
        write("inventory/slices/blue.yaml", HEAD + OTHER + """
                description: 'site "north" {1}'
                mtu: 9000
                holdTime: 1m
                localPreference: 200
                communities: [7224:7300]
                prefixLimit: { maximum: 50, threshold: 90 }
                disabled: true
                advertise: []
                ipv6: { local: "2001:db8::1/127", remote: "2001:db8::" }
                other: { site: "Hall 4" }
            ownership: shared
            """);

        Loaded loaded = InventoryLoader.load(workspace);

        assertThat(loaded.problems()).isEmpty();
        var slice = loaded.network().slice("blue").orElseThrow();
        assertThat(slice.ownership()).isEqualTo(Ownership.SHARED);
        var link = slice.circuit("dc").orElseThrow().link();
        assertThat(link.description()).isEqualTo("site \"north\" {1}");
        assertThat(link.mtu()).isEqualTo(9000);
        assertThat(link.bgp().holdTime()).isEqualTo(Duration.ofMinutes(1));
        assertThat(link.bgp().localPreference()).isEqualTo(200);
        assertThat(link.bgp().communities()).containsExactly(new Community(7224, 7300));
        assertThat(link.bgp().prefixLimit(IpFamily.IPV4)).isEqualTo(PrefixLimit.teardown(50, 90));
        assertThat(link.disabled()).isTrue();
        assertThat(link.advertise()).isEqualTo(new Advertise.Only(List.of()));
        assertThat(link.peerings()).hasSize(2);
        assertThat(loaded.network()
                        .sources()
                        .of(IntentPath.circuit("blue", "dc").child("ipv6").child("local")))
                .isEqualTo(new Place("inventory/slices/blue.yaml", 24, 20));
    }

    @Test
    void theOrderOfKeysDoesNotMatter() throws IOException {
        write("inventory/slices/blue.yaml", HEAD + OTHER);
        var before = InventoryLoader.load(workspace).network().slices();
        String[] lines = OTHER.replace("  - ", "    ").split("\n", -1);
        StringBuilder turned = new StringBuilder();
        for (int i = lines.length - 2; i >= 0; i--) {
            turned.append(turned.isEmpty() ? "  - " + lines[i].strip() : lines[i])
                    .append('\n');
        }
        write("inventory/slices/blue.yaml", HEAD.replace("slice: blue\n", "") + turned + "slice: blue\n");

        assertThat(InventoryLoader.load(workspace).network().slices()).isEqualTo(before);
    }

    @Test
    void aCircuitWithAMistakeIsLeftOutAndTheOthersStay() throws IOException {
        write(
                "inventory/slices/blue.yaml",
                HEAD + OTHER + OTHER.replace("dc", "dc-2").replace("irb: 7", "irb: x"));

        Loaded loaded = InventoryLoader.load(workspace);

        assertThat(loaded.hasErrors()).isTrue();
        assertThat(loaded.network().slice("blue").orElseThrow().circuits()).hasSize(1);
    }

    @Test
    void slicesWithMistakesDoNotHideEachOther() throws IOException {
        write("inventory/slices/a.yaml", "slice: [");
        write("inventory/slices/b.yaml", "");
        write("inventory/slices/blue.yaml", HEAD + OTHER);

        Loaded loaded = InventoryLoader.load(workspace);

        assertThat(loaded.problems())
                .extracting(problem -> problem.place().file())
                .containsExactly("inventory/slices/a.yaml", "inventory/slices/b.yaml");
        assertThat(loaded.network().slice("blue")).isPresent();
    }

    @Test
    void aWorkspaceMayKnowALimitBetterAndSaysWhy() throws IOException {
        write("inventory/slices/blue.yaml", HEAD + OTHER);
        write("providers/aws.yaml", """
            provider: aws
            facts:
              prefixesAcceptedIpv4: { value: 1000, reason: "allocated from the pool", asOf: 2026-11-01 }
            """);

        Loaded loaded = InventoryLoader.load(workspace);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.providers().number(Provider.AWS, Fact.PREFIXES_V4)).hasValue(1000L);
        assertThat(loaded.providers().cite(Provider.AWS, Fact.PREFIXES_V4))
                .isEqualTo("providers/aws.yaml (allocated from the pool), as of 2026-11-01");
        assertThat(loaded.providers().number(Provider.AWS, Fact.MD5_MAXIMUM)).hasValue(80L);
    }

    @Test
    void bothPathsOfAnExpressRouteCircuitKeepEveryRule() throws IOException {
        String azure = """
              - name: azure-1
                provider: azure
                bandwidthMbps: 50
                irb: 2
                local: 10.0.0.13/30
                remote: 10.0.0.14
                remoteAs: 12076
                receive: [10.9.0.0/16]
                azure:
                  serviceKey: 9433c213-a9a3-46d2-abc4-ef6dd5b9b353
                  sku: Premium
                  innerVlan: 100
                  secondarySubnet: 10.0.0.16/30
            """;
        String second = azure.replace("azure-1", "azure-2")
                .replace("irb: 2", "irb: 3")
                .replace("10.0.0.13/30", "10.0.0.17/30")
                .replace("10.0.0.14", "10.0.0.18")
                .replace("10.0.0.16/30", "10.0.0.12/30\n      path: secondary");
        write("inventory/slices/blue.yaml", HEAD.replace("1.10", "65000") + azure + second);

        Loaded loaded = InventoryLoader.load(workspace);

        assertThat(loaded.judge(LocalDate.of(2026, 11, 22)).problems()).isEmpty();
        assertThat(loaded.network().slice("blue").orElseThrow().circuit("azure-2"))
                .hasValueSatisfying(circuit -> assertThat(circuit)
                        .isInstanceOfSatisfying(
                                AzureCircuit.class,
                                other -> assertThat(other.path()).isEqualTo(AzureCircuit.Path.SECONDARY)));
        assertThat(loaded.network()
                        .slice("blue")
                        .orElseThrow()
                        .announcedOn(loaded.network()
                                .slice("blue")
                                .orElseThrow()
                                .circuit("azure-2")
                                .orElseThrow()))
                .doesNotContain(Prefix.parse("0.0.0.0/0"));
    }

    @Test
    void aMessageStaysOnItsLineHoweverOddTheValue() throws IOException {
        write(
                "inventory/slices/blue.yaml",
                HEAD + OTHER.replace("10.6.0.0/16", "\"\\e[31m\\n" + "x".repeat(999) + "\""));

        assertThat(InventoryLoader.load(workspace).problems())
                .singleElement()
                .extracting(Problem::message)
                .satisfies(message -> assertThat(message)
                        .startsWith("'\\u001b[31m\\nxxx")
                        .endsWith("...")
                        .hasSizeLessThan(320));
    }

    private void write(String file, String text) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
