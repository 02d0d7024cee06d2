package dev.cantle.inventory;

import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.model.Place;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.LogicalSystem;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.RoutingInstance;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.intent.Waiver;
import dev.cantle.model.intent.route.OwnRoutes;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Name;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.RouteDistinguisher;
import dev.cantle.model.value.RouteTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code inventory/slices}. */
final class SliceReader {

    private enum InstanceType {
        VRF,
        VIRTUAL_ROUTER
    }

    private final Reading reading;
    private final References references;
    private final CircuitReader circuitReader;

    SliceReader(Reading reading, References references, Defaults defaults) {
        this.reading = reading;
        this.references = references;
        this.circuitReader = new CircuitReader(references, defaults);
    }

    /** The slice, if it is whole but for circuits. */
    Optional<Slice> read(@Nullable Node root, String file) {
        Mapping mapping = root == null ? null : Roots.mapping(reading, root);
        if (mapping == null) {
            return Optional.empty();
        }
        IntentPath path = Roots.name(mapping, "slice")
                .filter(name -> !references.isGiven(References.Kind.SLICE, name))
                .map(IntentPath::slice)
                .orElse(IntentPath.slice(file));
        Place place = new Place(file, mapping.place().line(), mapping.place().column());
        return Optional.ofNullable(slice(new Fields(reading, "slice", mapping, place, path)));
    }

    private @Nullable Slice slice(Fields fields) {
        String name = fields.required("slice", Scalars.checked(text -> Name.SLICE_OR_CIRCUIT.check("slice", text)));
        Place named = reading.of(fields.path().child("slice"));
        reading.stands(fields.path(), named);
        if (name != null && !references.give(References.Kind.SLICE, name, named)) {
            fields.broken();
        }
        String device = fields.required("device", Scalars::text);
        if (device != null) {
            references.use(
                    References.Kind.DEVICE, device, reading.of(fields.path().child("device")));
        }
        LogicalSystem logicalSystem =
                fields.required("logicalSystem", scalar -> new LogicalSystem(Scalars.text(scalar)));
        Asn asn = fields.required("asn", Scalars.parsed(Asn::parse));
        Long capacity = fields.required("capacityMbps", Scalars.whole(Range.CAPACITY));
        RoutingInstance instance = fields.requiredNested("routingInstance", "routing instance")
                .map(inner -> instance(fields, inner))
                .orElse(null);
        Ownership ownership = fields.optional("ownership", Ownership.EXCLUSIVE, Scalars.word(Ownership.class));
        Boolean multipath = fields.optional("multipath", false, Scalars::flag);
        OwnRoutes own = OwnRoutesReader.read(fields);
        VerifyReader verify = new VerifyReader();
        ExpectReader expect = new ExpectReader();
        List<Circuit> circuits = circuits(fields, verify, expect);
        VerifyPolicy policy = verify.read(fields);
        expect.read(fields);
        List<Waiver> waivers = new WaiverReader(references).read(fields);
        fields.reportUnknown();
        if (!fields.isWhole()
                || name == null
                || device == null
                || logicalSystem == null
                || asn == null
                || capacity == null
                || instance == null
                || ownership == null
                || multipath == null) {
            return null;
        }
        return new Slice(
                name,
                device,
                logicalSystem,
                asn,
                capacity.intValue(),
                instance,
                circuits,
                policy,
                ownership,
                waivers,
                expect.all(),
                multipath,
                own);
    }

    private @Nullable RoutingInstance instance(Fields outer, Fields fields) {
        String name =
                fields.required("name", Scalars.checked(text -> Name.ROUTING_INSTANCE.check("routing instance", text)));
        InstanceType type = fields.required("type", Scalars.word(InstanceType.class));
        RoutingInstance instance = null;
        if (type == InstanceType.VRF) {
            RouteDistinguisher distinguisher =
                    fields.required("routeDistinguisher", Scalars.parsed(RouteDistinguisher::new));
            RouteTarget target = fields.required("vrfTarget", Scalars.parsed(RouteTarget::new));
            if (name != null && distinguisher != null && target != null) {
                instance = new RoutingInstance.Vrf(name, distinguisher, target);
            }
        } else if (type == InstanceType.VIRTUAL_ROUTER) {
            for (String key : List.of("routeDistinguisher", "vrfTarget")) {
                if (fields.has(key)) {
                    fields.error(key, "vrf-only", "A virtual-router has no " + key, "remove it, or write type: vrf");
                }
            }
            instance = name == null ? null : new RoutingInstance.VirtualRouter(name);
        } else {
            fields.has("routeDistinguisher");
            fields.has("vrfTarget");
        }
        fields.reportUnknown();
        if (!fields.isWhole()) {
            outer.broken();
        }
        return instance;
    }

    private List<Circuit> circuits(Fields fields, VerifyReader verify, ExpectReader expect) {
        boolean written = fields.node("circuits")
                .map(node -> node.match(s -> false, s -> s.nodes().isEmpty(), m -> false))
                .orElse(false);
        if (written) {
            fields.error("circuits", "circuits-needed", "The slice has no circuit", "describe at least one");
        }
        List<Circuit> circuits = new ArrayList<>();
        IntentPath slice = fields.path();
        for (Fields one : fields.mappings(
                "circuits",
                "circuit",
                true,
                (node, byNumber) -> Roots.name(node)
                        .map(name -> slice.child("circuits").child(name))
                        .orElse(byNumber))) {
            Circuit circuit = circuitReader.read(slice, one, verify, expect);
            if (circuit != null) {
                circuits.add(circuit);
            }
        }
        return circuits;
    }
}
