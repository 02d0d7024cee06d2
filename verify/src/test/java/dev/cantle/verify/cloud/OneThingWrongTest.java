package dev.cantle.verify.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing that is wrong in what a cloud says gives that finding, and no other. */
class OneThingWrongTest {

    @TempDir
    private Path folder;

    @Test
    void nothingWrongIsProven() {
        CloudVerdict verdict = CloudSamples.in(folder).judge(SampleSlice.both());
        assertThat(verdict.findings()).allMatch(Finding::isProven, "proven");
        assertThat(verdict.findings()).hasSizeGreaterThan(35);
    }

    @ParameterizedTest(name = "{1} -> {2} in {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "interfaces.json | \"vlan\": 101 | \"vlan\": 102 | aws-fra-1.cloud.vlan | 102",
                "interfaces.json | \"virtualInterfaceState\": \"available\" | \"virtualInterfaceState\": \"confirming\" | aws-fra-1.cloud.state | confirming",
                "interfaces.json | \"virtualInterfaceState\": \"available\" | \"virtualInterfaceState\": \"pending\" | aws-fra-1.cloud.state | pending",
                "interfaces.json | \"virtualInterfaceState\": \"available\" | \"virtualInterfaceState\": \"down\" | aws-fra-1.cloud.state | down",
                "interfaces.json | \"virtualInterfaceState\": \"available\" | \"virtualInterfaceState\": \"testing\" | aws-fra-1.cloud.state | testing",
                "interfaces.json | \"virtualInterfaceState\": \"available\" | \"virtualInterfaceState\": \"rejected\" | aws-fra-1.cloud.state | rejected",
                "interfaces.json | \"ownerAccount\": \"112233446655\" | \"ownerAccount\": \"112233446656\" | aws-fra-1.cloud.account | 112233446656",
                "interfaces.json | \"region\": \"eu-central-1\" | \"region\": \"eu-west-1\" | aws-fra-1.cloud.region | eu-west-1",
                "interfaces.json | \"virtualInterfaceType\": \"private\" | \"virtualInterfaceType\": \"transit\" | aws-fra-1.cloud.type | transit",
                "interfaces.json | 65000 | 65001 | aws-fra-1.cloud.asn | 65001",
                "interfaces.json | \"amazonSideAsn\": 64512 | \"amazonSideAsn\": 64513 | aws-fra-1.cloud.remote-asn | 64513",
                "interfaces.json | \"customerAddress\": \"10.0.0.0/31\" | \"customerAddress\": \"10.0.0.0/30\" | aws-fra-1.cloud.our-address.ipv4 | 10.0.0.0/30",
                "interfaces.json | \"amazonAddress\": \"10.0.0.1/31\" | \"amazonAddress\": \"10.0.0.3/31\" | aws-fra-1.cloud.their-address.ipv4 | 10.0.0.3/31",
                "interfaces.json | aws-example-key | another-example | aws-fra-1.cloud.key.ipv4 | another key in authKey",
                "interfaces.json | aws-example-key | AzureExampleKey | aws-fra-1.cloud.key.ipv4 | another key in authKey: that of azure-fra-1, swapped?",
                "interfaces.json | \"authKey\": \"aws-example-key\" | \"authKey\": \"\" | aws-fra-1.cloud.key.ipv4 | no key in authKey",
                "interfaces.json | \"bgpPeerState\": \"available\" | \"bgpPeerState\": \"pending\" | aws-fra-1.cloud.peer.ipv4 | pending",
                "interfaces.json | \"bgpStatus\": \"up\" | \"bgpStatus\": \"down\" | aws-fra-1.cloud.session.ipv4 | down at AWS, Established here",
                "interfaces.json | \"mtu\": 1500 | \"mtu\": 8500 | aws-fra-1.cloud.mtu | 8500",
                "connections.json | 50Mbps | 100Mbps | aws-fra-1.cloud.bandwidth | 100 Mbit/s",
                "connections.json | 50Mbps | 1Gbps | aws-fra-1.cloud.bandwidth | 1000 Mbit/s",
                "connections.json | \"vlan\": 101 | \"vlan\": 102 | aws-fra-1.cloud.connection-vlan | 102",
                "connections.json | \"connectionState\": \"available\" | \"connectionState\": \"ordering\" | aws-fra-1.cloud.connection | ordering",
                "connections.json | \"connectionState\": \"available\" | \"connectionState\": \"down\" | aws-fra-1.cloud.connection | down",
                "associations.json | \"associationState\": \"associated\" | \"associationState\": \"associating\" | aws-fra-1.cloud.gateway | associating",
                "associations.json | 172.31.0.0/16 | 172.30.0.0/16 | aws-fra-1.cloud.allowed-prefixes | 172.30.0.0/16; missing: 172.31.0.0/16",
                "associations.json | 172.31.0.0/16 | 172.31.0.0/17 | aws-fra-1.cloud.allowed-prefixes | 172.31.0.0/17; missing: 172.31.0.0/16",
                "route-tables.json | EnableVgwRoutePropagation | CreateRoute | aws-fra-1.cloud.learned.ipv4 | missing: 10.6.0.0/16",
                "circuit.json | 9433c213 | 9433c214 | azure-fra-1.cloud.service-key | 9433c214-a9a3-46d2-abc4-ef6dd5b9b353",
                "circuit.json | \"serviceProviderProvisioningState\": \"Provisioned\" | \"serviceProviderProvisioningState\": \"NotProvisioned\" | azure-fra-1.cloud.provider-state | notprovisioned",
                "circuit.json | \"circuitProvisioningState\": \"Enabled\" | \"circuitProvisioningState\": \"Enabling\" | azure-fra-1.cloud.circuit-state | enabling",
                "circuit.json | \"tier\": \"Standard\" | \"tier\": \"Premium\" | azure-fra-1.cloud.sku | premium",
                "circuit.json | \"bandwidthInMbps\": 50 | \"bandwidthInMbps\": 100 | azure-fra-1.cloud.bandwidth | 100",
                "peering.json | \"vlanId\": 100 | \"vlanId\": 101 | azure-fra-1.cloud.vlan | 101",
                "peering.json | \"peerASN\": 65000 | \"peerASN\": 65001 | azure-fra-1.cloud.asn | 65001",
                "peering.json | \"azureASN\": 12076 | \"azureASN\": 12706 | azure-fra-1.cloud.remote-asn | 12706",
                "peering.json | 10.0.0.12/30 | 10.0.0.8/30 | azure-fra-1.cloud.subnet.ipv4 | '10.0.0.8/30, first usable 10.0.0.9'",
                "peering.json | 10.0.0.12/30 | 10.0.0.12/31 | azure-fra-1.cloud.subnet.ipv4 | '10.0.0.12/31, first usable 10.0.0.13'",
                "peering.json | 10.0.0.16/30 | 10.0.0.20/30 | azure-fra-1.cloud.other-subnet | 10.0.0.20/30",
                "peering.json | AzureExampleKey | AnotherKey12345 | azure-fra-1.cloud.key.ipv4 | another key in sharedKey",
                "peering.json | \"state\": \"Enabled\" | \"state\": \"Disabled\" | azure-fra-1.cloud.peering-state | disabled",
                "peering.json | \"provisioningState\": \"Succeeded\" | \"provisioningState\": \"Failed\" | azure-fra-1.cloud.provisioning | failed",
                "routes-primary.json | 65000 64512 | 65000 65010 | azure-fra-1.cloud.as-path.ipv4 | '172.31.0.0/16 via 10.0.0.13, AS path 65000 65010'",
                "routes-primary.json | \"nextHop\": \"10.0.0.13\" | \"nextHop\": \"10.0.0.12\" | azure-fra-1.cloud.next-hop.ipv4 | '172.31.0.0/16 via 10.0.0.12, AS path 65000 64512'",
                "routes-primary.json | 10.6.0.0/16 | 10.7.0.0/16 | azure-fra-1.cloud.own-prefixes.ipv4 | 'missing: 10.6.0.0/16; unexpected: 10.7.0.0/16'",
                "arp-primary.json | 0200.0000.0004 | Incomplete | azure-fra-1.cloud.arp | '10.0.0.13: Incomplete'",
                "arp-primary.json | \"ipAddress\": \"10.0.0.14\" | \"ipAddress\": \"10.0.0.15\" | azure-fra-1.cloud.arp-remote | the table does not hold 10.0.0.14",
            })
    void oneWrongThingGivesOneFinding(String file, String text, String other, String id, String actual) {
        CloudVerdict verdict = CloudSamples.in(folder).with(file, text, other).judge(SampleSlice.both());
        List<Finding> wrong = verdict.findings().stream()
                .filter(finding -> !finding.isProven())
                .toList();
        assertThat(wrong).extracting(Finding::id).containsExactly(id);
        assertThat(wrong.get(0).state()).isEqualTo(FindingState.REFUTED);
        assertThat(wrong.get(0).actual()).isEqualTo(actual);
    }
}
