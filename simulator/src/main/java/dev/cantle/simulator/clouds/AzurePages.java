package dev.cantle.simulator.clouds;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.AzureCircuit.Path;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.cloud.AzurePeering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The documents of Azure about a circuit.
 *
 * @param others all far ends of the world
 */
record AzurePages(FarSide side, AzureCircuit circuit, List<FarSide> others) {

    /** The AS number of every gateway of a virtual network. */
    private static final String GATEWAY_AS = "65515";

    private static final int GATEWAY_HOST = 4;

    void write(java.nio.file.Path folder) throws IOException {
        String path = circuit.path().name().toLowerCase(Locale.ROOT);
        circuit(folder.resolve("circuit.json"));
        routes(folder.resolve("routes-" + path + ".json"));
        arp(folder.resolve("arp-" + path + ".json"));
    }

    private String id() {
        return "/subscriptions/" + side.id("subscription") + "/resourceGroups/network/providers/Microsoft.Network"
                + "/expressRouteCircuits/" + circuit.name();
    }

    private void circuit(java.nio.file.Path file) throws IOException {
        String sku = circuit.sku().name();
        try (JsonFile json = new JsonFile(file)) {
            json.with("circuitProvisioningState", "Enabled")
                    .with("id", id())
                    .with("name", circuit.name())
                    .list("peerings", List.of(() -> peering(json)))
                    .with("provisioningState", "Succeeded")
                    .with("serviceKey", circuit.serviceKey())
                    .object(
                            "serviceProviderProperties",
                            () -> json.with("bandwidthInMbps", circuit.link().bandwidthMbps()))
                    .with("serviceProviderProvisioningState", "Provisioned")
                    .object(
                            "sku",
                            () -> json.with(
                                    "tier", sku.charAt(0) + sku.substring(1).toLowerCase(Locale.ROOT)));
        }
    }

    private void peering(JsonFile json) throws IOException {
        boolean primary = circuit.path() == Path.PRIMARY;
        String ours = primary ? "primaryPeerAddressPrefix" : "secondaryPeerAddressPrefix";
        String other = primary ? "secondaryPeerAddressPrefix" : "primaryPeerAddressPrefix";
        json.with("azureASN", side.end().bgp().as().number())
                .with("id", id() + "/peerings/" + circuit.peering().azureName())
                .with("name", circuit.peering().azureName())
                .with("peerASN", side.end().bgp().expects().number())
                .with("peeringType", circuit.peering().azureName())
                .with("provisioningState", "Succeeded")
                .with("sharedKey", side.keyNote())
                .with("state", "Enabled")
                .with("vlanId", side.end().path().vlan())
                .with(other, circuit.secondarySubnet().toString());
        if (circuit.peering() instanceof AzurePeering.Microsoft microsoft) {
            json.object("microsoftPeeringConfig", () -> accepted(json, microsoft));
        }
        Optional<Peering> ipv4 = peering(IpFamily.IPV4);
        if (ipv4.isPresent()) {
            json.with(ours, ipv4.get().local().subnet().toString());
        }
        Optional<Peering> ipv6 = peering(IpFamily.IPV6);
        if (ipv6.isPresent()) {
            json.object(
                    "ipv6PeeringConfig",
                    () -> json.with(ours, ipv6.get().local().subnet().toString()));
        }
    }

    private static void accepted(JsonFile json, AzurePeering.Microsoft microsoft) throws IOException {
        json.texts(
                        "advertisedPublicPrefixes",
                        microsoft.publicPrefixes().stream()
                                .map(Prefix::toString)
                                .toList())
                .with("advertisedPublicPrefixesState", "Configured")
                .with(
                        "customerASN",
                        microsoft.customerAs().stream().mapToLong(Asn::number).sum())
                .with("routingRegistryName", microsoft.routingRegistry());
    }

    private Optional<Peering> peering(IpFamily family) {
        return side.end().peerings().stream()
                .filter(peering -> peering.family() == family)
                .findFirst();
    }

    private void routes(java.nio.file.Path file) throws IOException {
        try (JsonFile json = new JsonFile(file)) {
            List<JsonFile.Body> rows = new ArrayList<>();
            for (FarSide.Learned one : side.learned(others)) {
                String path = one.path().stream().map(Asn::toString).collect(Collectors.joining(" "));
                peering(one.prefix().family())
                        .ifPresent(peering -> rows.add(row(
                                json, one.prefix(), peering.local().address().toString(), path)));
            }
            for (Prefix own : side.own()) {
                rows.add(row(json, own, own.network().plus(GATEWAY_HOST).toString(), GATEWAY_AS));
            }
            json.list("value", rows);
        }
    }

    private static JsonFile.Body row(JsonFile json, Prefix network, String nextHop, String path) {
        return () -> json.with("locPrf", "")
                .with("network", network.toString())
                .with("nextHop", nextHop)
                .with("path", path)
                .with("weight", 0);
    }

    private void arp(java.nio.file.Path file) throws IOException {
        boolean passes = side.end().path().passes();
        try (JsonFile json = new JsonFile(file)) {
            json.list(
                    "value",
                    List.of(
                            () -> json.with("age", 1)
                                    .with("interface", "On-Prem")
                                    .with(
                                            "ipAddress",
                                            side.first().local().address().toString())
                                    .with("macAddress", passes ? "0200.0000.0001" : "Incomplete"),
                            () -> json.with("age", 0)
                                    .with("interface", "Microsoft")
                                    .with("ipAddress", side.first().remote().toString())
                                    .with("macAddress", "0200.0000.0002")));
        }
    }
}
