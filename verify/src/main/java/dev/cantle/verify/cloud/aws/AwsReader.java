package dev.cantle.verify.cloud.aws;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.cloud.json.Fields;
import dev.cantle.verify.cloud.json.Located;
import dev.cantle.verify.cloud.json.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what AWS's command line prints by its fields, and reads it. */
public final class AwsReader {

    private static final Pattern BANDWIDTH = Pattern.compile("([0-9]{1,6})\\s*([MG])bps", Pattern.CASE_INSENSITIVE);

    private AwsReader() {}

    /** Whether it is a list that AWS prints, even an empty one. */
    public static boolean isList(Fields value) {
        return value.haveList("virtualInterfaces")
                || value.haveList("directConnectGatewayAssociations")
                || value.haveList("routeTables")
                || (value.haveList("connections") && !value.have("peerASN") && !value.have("peeringType"));
    }

    /** The documents in a value; none if it is not of AWS. */
    public static List<Located<AwsDocument>> read(Fields value) {
        List<Located<AwsDocument>> all = new ArrayList<>();
        if (isList(value)) {
            value.list("virtualInterfaces")
                    .forEach(one -> all.add(new Located<>(virtualInterface(one), one.pointer())));
            value.list("connections").forEach(one -> all.add(new Located<>(connection(one), one.pointer())));
            value.list("directConnectGatewayAssociations")
                    .forEach(one -> all.add(new Located<>(association(one), one.pointer())));
            value.list("routeTables").forEach(one -> all.add(new Located<>(routeTable(one), one.pointer())));
        } else if (value.have("virtualInterfaceId", "vlan")) {
            all.add(new Located<>(virtualInterface(value), value.pointer()));
        } else if (value.have("connectionId", "bandwidth")) {
            all.add(new Located<>(connection(value), value.pointer()));
        } else if (value.have("associationState")) {
            all.add(new Located<>(association(value), value.pointer()));
        } else if (value.have("routeTableId", "routes")) {
            all.add(new Located<>(routeTable(value), value.pointer()));
        }
        return all;
    }

    private static AwsDocument.VirtualInterface virtualInterface(Fields fields) {
        List<AwsDocument.BgpPeer> peers =
                fields.list("bgpPeers").stream().map(AwsReader::peer).toList();
        return new AwsDocument.VirtualInterface(
                fields.text("virtualInterfaceId"),
                fields.text("virtualInterfaceName"),
                fields.text("ownerAccount"),
                fields.text("region"),
                fields.text("connectionId"),
                word(fields, "virtualInterfaceType"),
                word(fields, "virtualInterfaceState"),
                fields.number("vlan"),
                asn(fields),
                fields.number("amazonSideAsn").as(Asn::new),
                fields.number("mtu"),
                fields.flag("jumboFrameCapable"),
                fields.text("directConnectGatewayId"),
                fields.text("virtualGatewayId"),
                fields.list("routeFilterPrefixes").stream()
                        .map(one -> one.text("cidr").as(Prefix::parse))
                        .toList(),
                peers.isEmpty() ? List.of(peer(fields)) : peers);
    }

    private static AwsDocument.BgpPeer peer(Fields fields) {
        return new AwsDocument.BgpPeer(
                word(fields, "addressFamily"),
                asn(fields),
                address(fields, "customerAddress"),
                address(fields, "amazonAddress"),
                fields.key("authKey").or(fields.key("customerRouterConfig")),
                fields.isEmptyText("authKey"),
                word(fields, "bgpPeerState"),
                word(fields, "bgpStatus"));
    }

    /** AWS gives 0 in asn when the number is too long for it; else both fields say the same, if there are two. */
    private static Said<Asn> asn(Fields fields) {
        Said<Long> plain = fields.number("asn");
        Said<Long> wide = fields.number("asnLong");
        if (plain.is(0L) || plain instanceof Said.Nothing) {
            return wide.as(Asn::new);
        }
        boolean differ = plain.value().isPresent()
                && wide.value().isPresent()
                && !plain.value().equals(wide.value());
        return differ
                ? new Said.Broken<>(fields.place() + ": asn and asnLong name different numbers")
                : plain.as(Asn::new);
    }

    private static Said<InterfaceAddress> address(Fields fields, String name) {
        return fields.text(name).as(InterfaceAddress::parse);
    }

    private static Said<String> word(Fields fields, String name) {
        return fields.text(name).as(text -> text.toLowerCase(Locale.ROOT));
    }

    private static AwsDocument.Connection connection(Fields fields) {
        return new AwsDocument.Connection(
                fields.text("connectionId"),
                word(fields, "connectionState"),
                fields.text("bandwidth").as(AwsReader::megabits),
                fields.number("vlan"),
                fields.flag("jumboFrameCapable"));
    }

    private static Long megabits(String text) {
        Matcher form = BANDWIDTH.matcher(text);
        if (!form.matches()) {
            throw new IllegalValueException("aws-bandwidth", "the bandwidth is not like 50Mbps or 1Gbps", "");
        }
        return Long.parseLong(form.group(1)) * (form.group(2).equalsIgnoreCase("G") ? 1000 : 1);
    }

    private static AwsDocument.GatewayAssociation association(Fields fields) {
        Said<String> inside = fields.inside("associatedGateway")
                .map(gateway -> gateway.text("id"))
                .orElseGet(Said::nothing);
        return new AwsDocument.GatewayAssociation(
                fields.text("directConnectGatewayId"),
                inside.or(fields.text("virtualGatewayId")),
                word(fields, "associationState"),
                fields.list("allowedPrefixesToDirectConnectGateway").stream()
                        .map(prefix -> prefix.text("cidr").as(Prefix::parse))
                        .toList());
    }

    private static AwsDocument.VpcRouteTable routeTable(Fields fields) {
        List<AwsDocument.PropagatedRoute> propagated = fields.list("routes").stream()
                .filter(route -> route.text("origin").is("EnableVgwRoutePropagation"))
                .map(route -> new AwsDocument.PropagatedRoute(
                        route.text("destinationCidrBlock")
                                .or(route.text("destinationIpv6CidrBlock"))
                                .as(Prefix::parse),
                        route.text("gatewayId"),
                        word(route, "state")))
                .toList();
        return new AwsDocument.VpcRouteTable(fields.text("routeTableId"), propagated);
    }
}
