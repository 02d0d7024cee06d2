package dev.cantle.simulator.clouds;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The documents of AWS about a circuit.
 *
 * @param others all far ends of the world
 */
record AwsPages(FarSide side, AwsCircuit circuit, List<FarSide> others) {

    private static final int LARGEST_SHORT_ASN = 2_147_483_646;

    void write(Path folder) throws IOException {
        interfaces(folder.resolve("interfaces.json"));
        connections(folder.resolve("connections.json"));
        if (circuit.vif() != AwsCircuit.Vif.PUBLIC) {
            associations(folder.resolve("associations.json"));
        }
        routeTables(folder.resolve("route-tables.json"));
    }

    private void interfaces(Path file) throws IOException {
        try (JsonFile json = new JsonFile(file)) {
            json.list("virtualInterfaces", List.of(() -> {
                json.with("ownerAccount", circuit.accountId())
                        .with("virtualInterfaceId", side.shortId("dxvif"))
                        .with("connectionId", connectionId())
                        .with("virtualInterfaceType", circuit.vif().name().toLowerCase(Locale.ROOT))
                        .with("virtualInterfaceName", circuit.name())
                        .with("vlan", side.end().path().vlan());
                asn(json);
                json.with("amazonSideAsn", side.end().bgp().as().number());
                addresses(json, side.first());
                json.with("virtualInterfaceState", side.isUp() ? "available" : "down")
                        .with("mtu", side.end().path().mtu())
                        .with("jumboFrameCapable", true);
                if (circuit.vif() == AwsCircuit.Vif.PUBLIC) {
                    json.list("routeFilterPrefixes", prefixes(json, side.slice().announcedOn(circuit)));
                } else {
                    json.with("directConnectGatewayId", side.id("gateway"));
                }
                json.list(
                                "bgpPeers",
                                side.end().peerings().stream()
                                        .map(peering -> peer(json, peering))
                                        .toList())
                        .with("region", circuit.region());
            }));
        }
    }

    private static List<JsonFile.Body> prefixes(JsonFile json, List<Prefix> prefixes) {
        return prefixes.stream()
                .map(prefix -> (JsonFile.Body) () -> json.with("cidr", prefix.toString()))
                .toList();
    }

    private String connectionId() {
        String id = circuit.connection().id();
        return id.isEmpty() ? side.shortId("dxcon") : id;
    }

    private JsonFile.Body peer(JsonFile json, Peering peering) {
        return () -> {
            asn(json);
            addresses(json, peering);
            json.with("bgpPeerState", "available").with("bgpStatus", side.isUp() ? "up" : "down");
        };
    }

    /** A number that does not fit stands in asnLong only, and asn is 0. */
    private void asn(JsonFile json) throws IOException {
        long asn = side.end().bgp().expects().number();
        json.with("asn", asn <= LARGEST_SHORT_ASN ? asn : 0).with("asnLong", asn);
    }

    private void addresses(JsonFile json, Peering peering) throws IOException {
        json.with("authKey", side.keyNote())
                .with("addressFamily", peering.family() == IpFamily.IPV4 ? "ipv4" : "ipv6")
                .with("amazonAddress", peering.remote() + "/" + peering.local().length())
                .with("customerAddress", peering.local().toString());
    }

    private void connections(Path file) throws IOException {
        long megabits = circuit.connection()
                .match(hosted -> (long) circuit.link().bandwidthMbps(), AwsConnection.Dedicated::capacityMbps);
        int delivered = circuit.connection().match(hosted -> side.end().path().delivered(), own -> 0);
        try (JsonFile json = new JsonFile(file)) {
            json.list(
                    "connections",
                    List.of(() -> json.with("ownerAccount", circuit.accountId())
                            .with("connectionId", connectionId())
                            .with("connectionState", "available")
                            .with("region", circuit.region())
                            .with("bandwidth", megabits % 1000 == 0 ? megabits / 1000 + "Gbps" : megabits + "Mbps")
                            .with("vlan", delivered)
                            .with("jumboFrameCapable", true)));
        }
    }

    private void associations(Path file) throws IOException {
        try (JsonFile json = new JsonFile(file)) {
            json.list(
                    "directConnectGatewayAssociations",
                    List.of(() -> json.with("directConnectGatewayId", side.id("gateway"))
                            .with("associationState", "associated")
                            .object(
                                    "associatedGateway",
                                    () -> json.with("id", side.shortId("vgw"))
                                            .with(
                                                    "type",
                                                    circuit.vif() == AwsCircuit.Vif.TRANSIT
                                                            ? "transitGateway"
                                                            : "virtualPrivateGateway")
                                            .with("region", circuit.region()))
                            .list("allowedPrefixesToDirectConnectGateway", prefixes(json, side.own()))));
        }
    }

    private void routeTables(Path file) throws IOException {
        try (JsonFile json = new JsonFile(file)) {
            Stream<JsonFile.Body> learned = side.learned(others).stream().map(one -> (JsonFile.Body) () -> json.with(
                            one.prefix().family() == IpFamily.IPV4
                                    ? "DestinationCidrBlock"
                                    : "DestinationIpv6CidrBlock",
                            one.prefix().toString())
                    .with("GatewayId", side.shortId("vgw"))
                    .with("Origin", "EnableVgwRoutePropagation")
                    .with("State", "active"));
            json.list(
                    "RouteTables",
                    List.of(() -> json.with("RouteTableId", side.shortId("rtb")).list("Routes", learned.toList())));
        }
    }
}
