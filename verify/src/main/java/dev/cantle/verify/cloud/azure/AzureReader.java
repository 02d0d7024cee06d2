package dev.cantle.verify.cloud.azure;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.cloud.json.Fields;
import dev.cantle.verify.cloud.json.Json;
import dev.cantle.verify.cloud.json.Located;
import dev.cantle.verify.cloud.json.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises what Azure's command line prints by its fields, and reads it. */
public final class AzureReader {

    private AzureReader() {}

    /** The documents in a value; none if it is not of Azure. */
    public static List<Located<AzureDocument>> read(Json value) {
        if (value instanceof Json.Arr array) {
            return list(Fields.objects(array.items()));
        }
        if (value instanceof Json.Obj object) {
            Fields fields = new Fields(object);
            return fields.haveList("value")
                    ? list(fields.list("value"))
                    : one(fields).stream().toList();
        }
        return List.of();
    }

    private static List<Located<AzureDocument>> list(List<Fields> rows) {
        List<Located<AzureDocument>> all = new ArrayList<>();
        List<Fields> routes = rows.stream().filter(AzureReader::isRoute).toList();
        List<Fields> neighbours = rows.stream().filter(AzureReader::isNeighbour).toList();
        if (!routes.isEmpty()) {
            all.add(new Located<>(
                    new AzureDocument.RouteTable(
                            routes.stream().map(AzureReader::route).toList()),
                    ""));
        }
        if (!neighbours.isEmpty()) {
            all.add(new Located<>(
                    new AzureDocument.ArpTable(
                            neighbours.stream().map(AzureReader::neighbour).toList()),
                    ""));
        }
        rows.forEach(row -> one(row).ifPresent(all::add));
        return all;
    }

    private static Optional<Located<AzureDocument>> one(Fields fields) {
        if (fields.have("serviceKey")) {
            return Optional.of(new Located<>(circuit(fields), fields.pointer()));
        }
        if (fields.have("peeringType")
                || (fields.have("primaryPeerAddressPrefix") && fields.have("vlanId") && fields.have("peerASN"))) {
            return Optional.of(new Located<>(peering(fields), fields.pointer()));
        }
        return Optional.empty();
    }

    private static boolean isRoute(Fields row) {
        return row.have("network", "nextHop");
    }

    private static boolean isNeighbour(Fields row) {
        return row.have("ipAddress", "macAddress");
    }

    private static AzureDocument.CircuitView circuit(Fields fields) {
        Optional<Fields> provider = fields.inside("serviceProviderProperties");
        Said<Long> bandwidth =
                provider.map(inside -> inside.number("bandwidthInMbps")).orElseGet(Said::nothing);
        return new AzureDocument.CircuitView(
                fields.text("id"),
                fields.text("name"),
                fields.text("serviceKey"),
                fields.text("serviceProviderProvisioningState"),
                fields.text("circuitProvisioningState"),
                bandwidth.or(fields.number("bandwidthInGbps").as(gigabits -> gigabits * 1000)),
                fields.inside("sku").map(sku -> sku.text("tier")).orElseGet(Said::nothing),
                fields.list("peerings").stream().map(AzureReader::peering).toList());
    }

    private static AzureDocument.PeeringView peering(Fields fields) {
        return new AzureDocument.PeeringView(
                fields.text("id"),
                fields.text("peeringType").or(fields.text("name")),
                fields.text("state"),
                fields.text("provisioningState"),
                fields.number("peerASN").as(Asn::new),
                fields.number("azureASN").as(Asn::new),
                fields.number("vlanId"),
                subnets(fields, "primaryPeerAddressPrefix"),
                subnets(fields, "secondaryPeerAddressPrefix"),
                fields.key("sharedKey"),
                fields.isEmptyText("sharedKey"),
                accepted(fields.inside("microsoftPeeringConfig")));
    }

    private static AzureDocument.Accepted accepted(Optional<Fields> config) {
        return config.map(fields -> new AzureDocument.Accepted(
                        fields.texts("advertisedPublicPrefixes").stream()
                                .map(text -> text.as(Prefix::parse))
                                .toList(),
                        fields.text("advertisedPublicPrefixesState"),
                        fields.number("customerASN"),
                        fields.text("routingRegistryName")))
                .orElseGet(() -> new AzureDocument.Accepted(List.of(), Said.nothing(), Said.nothing(), Said.nothing()));
    }

    private static AzureDocument.Subnets subnets(Fields fields, String name) {
        Said<String> ipv6 = fields.inside("ipv6PeeringConfig")
                .map(inside -> inside.text(name))
                .orElseGet(Said::nothing);
        return new AzureDocument.Subnets(
                fields.text(name).as(InterfaceAddress::parse), ipv6.as(InterfaceAddress::parse));
    }

    private static AzureDocument.RouteTable.RouteRow route(Fields row) {
        return new AzureDocument.RouteTable.RouteRow(
                row.text("network").as(Prefix::parse), row.text("nextHop").as(IpAddress::parse), row.text("path"));
    }

    private static AzureDocument.ArpTable.ArpRow neighbour(Fields row) {
        return new AzureDocument.ArpTable.ArpRow(
                row.text("interface"), row.text("ipAddress").as(IpAddress::parse), row.text("macAddress"));
    }
}
