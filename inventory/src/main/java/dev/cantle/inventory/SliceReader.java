package dev.cantle.inventory;

import dev.cantle.inventory.circuit.CircuitReader;
import dev.cantle.inventory.circuit.Defaults;
import dev.cantle.inventory.circuit.ExpectReader;
import dev.cantle.inventory.circuit.VerifyReader;
import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.fields.Reading;
import dev.cantle.inventory.fields.References;
import dev.cantle.inventory.fields.Roots;
import dev.cantle.inventory.inherit.Inheritance;
import dev.cantle.inventory.keys.SliceKeys;
import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Sequence;
import dev.cantle.model.Place;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.intent.Waiver;
import dev.cantle.model.intent.bgp.RouterId;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.intent.instance.RoutingInstance;
import dev.cantle.model.intent.route.OwnRoutes;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.RouteDistinguisher;
import dev.cantle.model.value.RouteTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code inventory/slices}. */
final class SliceReader {

    private final Reading reading;
    private final References references;
    private final CircuitReader circuitReader;
    private final Inheritance inheritance;

    SliceReader(Reading reading, References references, Defaults defaults, Inheritance inheritance) {
        this.inheritance = inheritance;
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
        String name = Roots.name(mapping, "slice").orElse(null);
        IntentPath path =
                IntentPath.slice(name == null || references.isGiven(References.Kind.SLICE, name) ? file : name);
        Place place = new Place(file, mapping.place().line(), mapping.place().column());
        return Optional.ofNullable(slice(new Fields(reading, SliceKeys.FILE, inheritance.slice(mapping), place, path)));
    }

    private @Nullable Slice slice(Fields fields) {
        String name = name(fields);
        String device = device(fields);
        LogicalSystem logicalSystem = fields.get(SliceKeys.LOGICAL_SYSTEM);
        Asn asn = fields.get(SliceKeys.ASN);
        Long capacity = fields.get(SliceKeys.CAPACITY);
        Fields inner = fields.part(SliceKeys.ROUTING_INSTANCE).orElse(null);
        RoutingInstance instance = inner == null ? null : instance(fields, inner);
        Ownership ownership = fields.get(SliceKeys.OWNERSHIP);
        Boolean multipath = fields.get(SliceKeys.MULTIPATH);
        OwnRoutes own = OwnRoutesReader.read(fields);
        VerifyReader verify = new VerifyReader();
        ExpectReader expect = new ExpectReader();
        List<Circuit> circuits = circuits(fields, verify, expect);
        VerifyPolicy policy = verify.read(fields);
        expect.read(fields);
        List<Waiver> waivers = new WaiverReader(references).read(fields);
        fields.end();
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

    private @Nullable String name(Fields fields) {
        String name = fields.get(SliceKeys.SLICE);
        Place named = reading.of(fields.path().child("slice"));
        reading.stands(fields.path(), named);
        if (name != null && !references.give(References.Kind.SLICE, name, named)) {
            fields.broken();
        }
        return name;
    }

    private @Nullable String device(Fields fields) {
        String device = fields.get(SliceKeys.DEVICE);
        if (device != null) {
            references.use(
                    References.Kind.DEVICE, device, reading.of(fields.path().child("device")));
        }
        return device;
    }

    private @Nullable RoutingInstance instance(Fields outer, Fields fields) {
        String name = fields.get(SliceKeys.INSTANCE_NAME);
        SliceKeys.InstanceType type = fields.get(SliceKeys.INSTANCE_TYPE);
        RouterId written = fields.get(SliceKeys.ROUTER_ID);
        RouterId routerId = written == null ? new RouterId.Derived() : written;
        RoutingInstance instance = null;
        if (type == SliceKeys.InstanceType.VRF) {
            RouteDistinguisher distinguisher = fields.get(SliceKeys.DISTINGUISHER.asRequired());
            RouteTarget target = fields.get(SliceKeys.TARGET.asRequired());
            if (name != null && distinguisher != null && target != null) {
                instance = new RoutingInstance.Vrf(name, distinguisher, target, routerId);
            }
        } else if (type == SliceKeys.InstanceType.VIRTUAL_ROUTER) {
            for (Declared key : List.of(SliceKeys.DISTINGUISHER, SliceKeys.TARGET)) {
                if (fields.has(key)) {
                    fields.error(
                            key, "vrf-only", "A virtual-router has no " + key.name(), "remove it, or write type: vrf");
                }
            }
            instance = name == null ? null : new RoutingInstance.VirtualRouter(name, routerId);
        }
        fields.endIn(outer);
        return instance;
    }

    private List<Circuit> circuits(Fields fields, VerifyReader verify, ExpectReader expect) {
        Node written = fields.node(SliceKeys.CIRCUITS).orElse(null);
        if (written instanceof Sequence sequence && sequence.nodes().isEmpty()) {
            fields.error(SliceKeys.CIRCUITS, "circuits-needed", "The slice has no circuit", "describe at least one");
        }
        List<Circuit> circuits = new ArrayList<>();
        References.Kind kind = CircuitReader.kind(fields.path());
        for (Fields one : fields.parts(SliceKeys.CIRCUITS, SliceReader::circuit)) {
            Circuit circuit = circuitReader.read(kind, one, verify, expect);
            if (circuit != null) {
                circuits.add(circuit);
            }
        }
        return circuits;
    }

    private static IntentPath circuit(Node node, IntentPath byNumber) {
        String name = Roots.name(node).orElse(null);
        return name == null ? byNumber : byNumber.parent().child(name);
    }
}
