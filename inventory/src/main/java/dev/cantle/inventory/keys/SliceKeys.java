package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Type;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.bgp.RouterId;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Name;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.RouteDistinguisher;
import dev.cantle.model.value.RouteTarget;
import java.util.List;

/** The keys of a file of {@code inventory/slices}, but for those of its circuits. */
public final class SliceKeys {

    /** The type of a routing instance. */
    public enum InstanceType {
        /** With routes told apart by a route distinguisher (RFC 4364). */
        VRF,
        /** A router of its own. */
        VIRTUAL_ROUTER
    }

    private static final String PAIR = "[0-9.]{1,15}L?:[0-9]{1,10}";

    public static final Key<String> SLICE = Key.required(
            "slice",
            Types.name(Name.SLICE_OR_CIRCUIT, "slice"),
            "the name of the slice, unique in the workspace; goldens and reports bear it");
    public static final Key<String> DEVICE =
            Key.required("device", Types.TEXT, "the router that the slice is on: a name from devices.yaml");
    public static final Key<LogicalSystem> LOGICAL_SYSTEM = Key.required(
            "logicalSystem",
            new Type<>(
                    scalar -> new LogicalSystem(Types.TEXT.reader().apply(scalar)),
                    Types.name(Name.LOGICAL_SYSTEM, "").form()),
            "the logical system that the slice lives in; one slice each");
    public static final Key<Asn> ASN = Key.required("asn", Types.ASN, "our AS number, towards every circuit")
            .inheritable();
    public static final Key<Long> CAPACITY = Key.required(
                    "capacityMbps", Types.whole(Range.CAPACITY), "what the circuits of the slice may need together")
            .inheritable();

    public static final Key<String> INSTANCE_NAME =
            Key.required("name", Types.name(Name.ROUTING_INSTANCE, "routing instance"), "the routing instance's name");
    public static final Key<InstanceType> INSTANCE_TYPE = Key.required(
            "type",
            Types.word(InstanceType.class),
            "vrf: routes are told apart by routeDistinguisher and vrfTarget; virtual-router: without both");
    public static final Key<RouteDistinguisher> DISTINGUISHER = Key.optional(
            "routeDistinguisher",
            Types.parsed(RouteDistinguisher::new, PAIR, "as:number or address:number, L after a four-byte AS"),
            "what makes the instance's routes unique (RFC 4364 §4.2); vrf only, and required there");
    public static final Key<RouteTarget> TARGET = Key.optional(
            "vrfTarget",
            Types.parsed(RouteTarget::new, "target:" + PAIR, "target: and such a pair"),
            "which instances share routes (RFC 4360 §4); vrf only, and required there");
    public static final Key<RouterId> ROUTER_ID = Key.optional(
            "routerId",
            Types.parsed(
                    RouterId::parse,
                    "(?:[1-9]|[1-9][0-9]|1[0-9]{2}|2[01][0-9]|22[0-3])(?:\\.[0-9]{1,3}){3}",
                    "an IPv4 address of a host, such as 10.0.0.1"),
            "by what BGP knows the slice (RFC 4271 §4.2); without it the highest IPv4 address of its circuits, which"
                    + " may change with them, and a change resets all sessions");
    public static final Shape INSTANCE = Shape.of(
                    "routing instance", INSTANCE_NAME, INSTANCE_TYPE, DISTINGUISHER, TARGET, ROUTER_ID)
            .when(INSTANCE_TYPE, "vrf", List.of(DISTINGUISHER.name(), TARGET.name()), List.of())
            .when(INSTANCE_TYPE, "virtual-router", List.of(), List.of(DISTINGUISHER.name(), TARGET.name()));
    public static final Part ROUTING_INSTANCE =
            Part.required("routingInstance", INSTANCE, "the routing instance that the circuits end in");

    public static final Key<Ownership> OWNERSHIP = Key.optional(
                    "ownership",
                    Types.word(Ownership.class),
                    Ownership.EXCLUSIVE,
                    "exclusive",
                    "exclusive: the logical system is the slice's, what it does not render is removed;"
                            + " shared: only what it renders is its own")
            .inheritable();

    public static final Key<Boolean> MULTIPATH = Key.optional(
                    "multipath",
                    Types.FLAG,
                    false,
                    "false",
                    "true: traffic is shared over circuits that are equally good")
            .inheritable();

    public static final Part CIRCUITS =
            Part.requiredList("circuits", CircuitKeys.CIRCUIT, "the circuits that meet in the slice: at least one");
    public static final Part WAIVERS = Part.list(
            "waivers", WaiverKeys.WAIVER, "risks that somebody takes for a while; each is printed in every report");

    /** The file. */
    public static final Shape FILE = Shape.of(
            "slice",
            SLICE,
            DEVICE,
            LOGICAL_SYSTEM,
            ASN,
            CAPACITY,
            ROUTING_INSTANCE,
            OWNERSHIP,
            MULTIPATH,
            OwnRoutesKeys.AGGREGATES,
            OwnRoutesKeys.STATIC_ROUTES,
            CIRCUITS,
            VerifyKeys.VERIFY,
            ExpectKeys.OF_SLICE,
            WAIVERS);

    private SliceKeys() {}
}
