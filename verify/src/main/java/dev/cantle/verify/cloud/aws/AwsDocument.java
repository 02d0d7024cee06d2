package dev.cantle.verify.cloud.aws;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.cloud.json.KeyNote;
import dev.cantle.verify.cloud.json.Said;
import java.util.List;

/** What AWS prints about one thing of a Direct Connect (AWS Direct Connect API Reference, data types). */
public sealed interface AwsDocument {

    /**
     * A virtual interface, of {@code describe-virtual-interfaces}.
     *
     * @param id such as {@code dxvif-ffhhk74f}
     * @param account the account that owns it
     * @param state {@code available}, {@code down} and others
     * @param asn our AS number, of {@code asn} or {@code asnLong}
     * @param gateway the id of its Direct Connect gateway
     * @param virtualGateway the id of its virtual private gateway
     * @param approved the prefixes that a public one may be told of
     */
    record VirtualInterface(
            Said<String> id,
            Said<String> name,
            Said<String> account,
            Said<String> region,
            Said<String> connection,
            Said<String> type,
            Said<String> state,
            Said<Long> vlan,
            Said<Asn> asn,
            Said<Asn> amazonSideAsn,
            Said<Long> mtu,
            Said<Boolean> jumboFrameCapable,
            Said<String> gateway,
            Said<String> virtualGateway,
            List<Said<Prefix>> approved,
            List<BgpPeer> peers)
            implements AwsDocument {

        public VirtualInterface {
            approved = List.copyOf(approved);
            peers = List.copyOf(peers);
        }
    }

    /**
     * A BGP peer of a virtual interface.
     *
     * @param customer our address with its mask
     * @param amazon theirs
     * @param key what is said of the key in {@code authKey}
     * @param keyIsEmpty whether {@code authKey} is there and empty
     * @param state {@code available} when it is configured
     * @param status {@code up} or {@code down}
     */
    record BgpPeer(
            Said<String> family,
            Said<Asn> asn,
            Said<InterfaceAddress> customer,
            Said<InterfaceAddress> amazon,
            Said<KeyNote> key,
            boolean keyIsEmpty,
            Said<String> state,
            Said<String> status) {}

    /**
     * A connection, of {@code describe-connections}.
     *
     * @param bandwidthMbps in Mbit/s, read from {@code 50Mbps} or {@code 1Gbps}
     * @param vlan the VLAN that the carrier gave a hosted connection
     */
    record Connection(
            Said<String> id, Said<String> state, Said<Long> bandwidthMbps, Said<Long> vlan, Said<Boolean> jumboFrames)
            implements AwsDocument {}

    /**
     * An association of a Direct Connect gateway, of {@code describe-direct-connect-gateway-associations}.
     *
     * @param gateway the id of the Direct Connect gateway
     * @param associated the id of the gateway that it is associated with
     * @param allowed the prefixes that it may announce to us
     */
    record GatewayAssociation(
            Said<String> gateway, Said<String> associated, Said<String> state, List<Said<Prefix>> allowed)
            implements AwsDocument {

        public GatewayAssociation {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * A route table of a VPC, of {@code aws ec2 describe-route-tables}.
     *
     * @param propagated the routes that a virtual private gateway propagates into it
     */
    record VpcRouteTable(Said<String> id, List<PropagatedRoute> propagated) implements AwsDocument {

        public VpcRouteTable {
            propagated = List.copyOf(propagated);
        }
    }

    /**
     * A propagated route.
     *
     * @param gateway the virtual private gateway
     */
    record PropagatedRoute(Said<Prefix> destination, Said<String> gateway, Said<String> state) {}
}
