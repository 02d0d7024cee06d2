package dev.cantle.verify.cloud.azure;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.cloud.json.KeyNote;
import dev.cantle.verify.cloud.json.Said;
import java.util.List;

/** What Azure prints about one thing of an ExpressRoute (Azure REST API, ExpressRoute circuits). */
public sealed interface AzureDocument {

    /**
     * A circuit, of {@code az network express-route show}.
     *
     * @param id its resource id
     * @param providerState {@code Provisioned} once the carrier has done its part
     * @param circuitState {@code Enabled} once Microsoft has done its part
     * @param tier the SKU: Local, Standard or Premium
     * @param peerings the peerings that the document holds
     */
    record CircuitView(
            Said<String> id,
            Said<String> name,
            Said<String> serviceKey,
            Said<String> providerState,
            Said<String> circuitState,
            Said<Long> bandwidthMbps,
            Said<String> tier,
            List<PeeringView> peerings)
            implements AzureDocument {

        public CircuitView {
            peerings = List.copyOf(peerings);
        }
    }

    /**
     * A peering, of {@code az network express-route peering show}.
     *
     * @param id its resource id, which begins with the circuit's
     * @param type {@code AzurePrivatePeering} or {@code MicrosoftPeering}
     * @param peerAsn ours
     * @param primary the subnets of the primary path, IPv4 and IPv6
     * @param secondary the subnets of the other path
     * @param accepted what Microsoft peering accepts of us
     */
    record PeeringView(
            Said<String> id,
            Said<String> type,
            Said<String> state,
            Said<String> provisioningState,
            Said<Asn> peerAsn,
            Said<Asn> azureAsn,
            Said<Long> vlan,
            Subnets primary,
            Subnets secondary,
            Said<KeyNote> key,
            boolean keyIsEmpty,
            Accepted accepted)
            implements AzureDocument {}

    /**
     * What Microsoft peering accepts, of {@code microsoftPeeringConfig}.
     *
     * @param prefixes the public prefixes that it has been told of
     * @param state {@code Configured} once somebody has proven to own them
     * @param customerAs the AS number under which they are registered; 0 for the peering's own
     * @param registry the registry that says so
     */
    record Accepted(List<Said<Prefix>> prefixes, Said<String> state, Said<Long> customerAs, Said<String> registry) {

        public Accepted {
            prefixes = List.copyOf(prefixes);
        }
    }

    /** The subnets of a path. */
    record Subnets(Said<InterfaceAddress> ipv4, Said<InterfaceAddress> ipv6) {}

    /**
     * The routes of one path, of {@code az network express-route list-route-tables}.
     *
     * @param rows the routes
     */
    record RouteTable(List<RouteRow> rows) implements AzureDocument {

        public RouteTable {
            rows = List.copyOf(rows);
        }

        /**
         * A route.
         *
         * @param path the AS path as it is printed
         */
        public record RouteRow(Said<Prefix> network, Said<IpAddress> nextHop, Said<String> path) {}
    }

    /**
     * The ARP table of one path, of {@code az network express-route list-arp-tables}.
     *
     * @param rows the neighbours
     */
    record ArpTable(List<ArpRow> rows) implements AzureDocument {

        public ArpTable {
            rows = List.copyOf(rows);
        }

        /**
         * A neighbour.
         *
         * @param end {@code On-Prem} for us, {@code Microsoft} for them
         * @param mac its hardware address, or {@code Incomplete}
         */
        public record ArpRow(Said<String> end, Said<IpAddress> address, Said<String> mac) {}
    }
}
