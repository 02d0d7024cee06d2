package dev.cantle.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.bgp.LimitAction;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.route.StaticRoute;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyReadingTest {

    private static final String HEAD = """
            slice: blue
            device: r1
            logicalSystem: l2
            asn: 65000
            capacityMbps: 1000
            routingInstance: { type: virtual-router, name: blue }
            """;

    private static final String CIRCUIT = """
            circuits:
              - name: one
                bandwidthMbps: 50
                irb: 7
                local: 10.0.0.1/30
                remote: 10.0.0.2
                remoteAs: 12076
            """;

    private static final String OTHER = "    provider: other\n";
    private static final String AWS = """
                provider: aws
                aws: { accountId: "112233445566", region: eu-central-1, vif: private, vlan: 101 }
            """;
    private static final String AZURE = """
                provider: azure
                azure:
                  serviceKey: 9433c213-a9a3-46d2-abc4-ef6dd5b9b353
                  sku: Standard
                  innerVlan: 100
                  secondarySubnet: 10.0.0.16/30
            """;

    @TempDir
    private Path workspace;

    @BeforeEach
    void aWorkspaceHasADevice() throws IOException {
        write("inventory/devices.yaml", "devices: [{ name: r1, host: 192.0.2.10, user: cantle }]\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Slice slice(String own, String circuit) throws IOException {
        write("inventory/slices/blue.yaml", HEAD + own + CIRCUIT + circuit);
        Loaded loaded = InventoryLoader.load(workspace);
        assertThat(loaded.problems()).isEmpty();
        return loaded.network().slice("blue").orElseThrow();
    }

    private Link link(String circuit) throws IOException {
        return slice("", circuit).circuit("one").map(Circuit::link).orElseThrow();
    }

    private PrefixLimit limit(String circuit) throws IOException {
        return link(circuit).bgp().prefixLimit(IpFamily.IPV4);
    }

    private List<String> messages(String circuit) throws IOException {
        write("inventory/slices/blue.yaml", HEAD + CIRCUIT + circuit);
        return InventoryLoader.load(workspace).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String receive(String prefixes) {
        return "    receive: [" + prefixes + "]\n";
    }

    @Test
    void exactPrefixesAndRangesAreToldApart() throws IOException {
        Link link = link(OTHER + receive("10.6.0.0/16, 10.8.0.0/13 orlonger, 10.7.0.0/16 exact")
                + "    advertise: [others, 10.9.0.0/16, 10.32.0.0/12 upto /24]\n    allowDefault: true\n");

        assertThat(link.receive()).containsExactly(Prefix.parse("10.6.0.0/16"), Prefix.parse("10.7.0.0/16"));
        assertThat(link.passing().ranges()).containsExactly(PrefixMatch.parse("10.8.0.0/13 orlonger"));
        assertThat(link.passing().allowDefault()).isTrue();
        assertThat(link.advertise())
                .isEqualTo(new Advertise.Only(
                        List.of(Prefix.parse("10.9.0.0/16")),
                        List.of(PrefixMatch.parse("10.32.0.0/12 upto /24")),
                        true));
    }

    @Test
    void routesOfTheSlicesOwnAreRead() throws IOException {
        Slice slice = slice("""
                aggregates: [10.32.0.0/12]
                staticRoutes:
                  - { prefix: 198.51.100.0/24, nextHop: 10.0.0.2 }
                  - { prefix: 203.0.113.0/24, discard: true }
                """, OTHER + receive("10.33.0.0/16"));

        assertThat(slice.own().aggregates()).containsExactly(Prefix.parse("10.32.0.0/12"));
        assertThat(slice.own().statics())
                .containsExactly(
                        StaticRoute.over(Prefix.parse("198.51.100.0/24"), IpAddress.parse("10.0.0.2")),
                        StaticRoute.discarding(Prefix.parse("203.0.113.0/24")));
    }

    @Test
    void communitiesHaveTheProvidersNames() throws IOException {
        Link link = link(OTHER + receive("10.6.0.0/16") + """
                    communities: ["aws:local-preference-high", 65000:1, no-export]
                    communitiesIn: { match: ["azure:west-europe"], tag: ["65000:200"] }
                """);

        assertThat(link.bgp().communities())
                .containsExactly(new Community(7224, 7300), new Community(65000, 1), new Community(65535, 65281));
        assertThat(link.passing().match()).containsExactly(new Community(12076, 51002));
        assertThat(link.passing().tag()).containsExactly(new Community(65000, 200));
    }

    @Test
    void aMisspeltNameOfACommunityIsGuessed() throws IOException {
        assertThat(messages(OTHER + receive("10.6.0.0/16") + "    communities: [\"azure:west-europ\"]\n"))
                .containsExactly("""
                        inventory/slices/blue.yaml:16:19: error: 'azure:west-europ' is in no provider's list of\
                         communities [community-known]
                          fix: did you mean azure:west-europe?""");
    }

    @Test
    void aWorkspaceAddsNamesAndKeepsTheOthers() throws IOException {
        write("providers/azure.yaml", """
                provider: azure
                facts:
                  communities: { value: "new-region 12076:51099, west-europe 12076:1", asOf: 2026-11-22, reason: "ours" }
                """);

        Link link = link(OTHER + receive("10.6.0.0/16")
                + "    communities: [\"azure:new-region\", \"azure:west-europe\", \"azure:north-europe\"]\n");

        assertThat(link.bgp().communities())
                .containsExactly(new Community(12076, 1), new Community(12076, 51003), new Community(12076, 51099));
    }

    @Test
    void aListOfPrefixesHasTheLimitThatItAlwaysHad() throws IOException {
        assertThat(limit(AWS + receive("10.6.0.0/16"))).isEqualTo(PrefixLimit.teardown(100, 80));
        assertThat(limit(AZURE + receive("10.6.0.0/16"))).isEqualTo(new PrefixLimit.None());
        assertThat(limit(OTHER + receive("10.6.0.0/16"))).isEqualTo(new PrefixLimit.None());
    }

    @Test
    void aRangeHasALimitFromWhatTheProviderDocuments() throws IOException {
        assertThat(limit(AZURE + receive("10.8.0.0/13 orlonger"))).isEqualTo(PrefixLimit.teardown(1000, 80));
        assertThat(limit(OTHER + receive("10.6.0.0/16, 10.8.0.0/13 orlonger")))
                .isEqualTo(PrefixLimit.teardown(102, 80));
    }

    @Test
    void aLimitLeavesRoomForWhatMustCome() throws IOException {
        String many =
                IntStream.range(0, 90).mapToObj(i -> "10." + i + ".0.0/16").collect(Collectors.joining(", "));

        assertThat(limit(AWS + receive(many))).isEqualTo(PrefixLimit.teardown(180, 80));
    }

    @Test
    void aLimitHasAnActionAndANumberForEachFamily() throws IOException {
        Link link = link(
                OTHER + receive("10.6.0.0/16") + "    prefixLimit: { maximum: 20, maximumIpv6: 5, action: warn }\n");

        assertThat(link.bgp().prefixLimit(IpFamily.IPV4)).isEqualTo(new PrefixLimit.Most(20, 100, LimitAction.WARN));
        assertThat(link.bgp().prefixLimit(IpFamily.IPV6)).isEqualTo(new PrefixLimit.Most(5, 100, LimitAction.WARN));
        assertThat(limit(AZURE + receive("10.6.0.0/16") + "    prefixLimit: { action: drop }\n"))
                .isEqualTo(new PrefixLimit.Most(1000, 80, LimitAction.DROP));
    }

    @Test
    void aLimitThatWarnsHasNoThreshold() throws IOException {
        assertThat(messages(OTHER + receive("10.6.0.0/16")
                        + "    prefixLimit: { maximum: 20, threshold: 80, action: warn }\n"))
                .containsExactly("""
                        inventory/slices/blue.yaml:16:44: error: With action: warn Junos logs at the maximum, and knows\
                         no threshold [prefix-limit-warns]
                          fix: remove threshold, or take action: teardown or drop""");
    }
}
