package dev.cantle.cli.importing.calls;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.YamlReader;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.templates.intent.IntentPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A slice as provisioning calls. Keys of BGP sessions are placeholders, never values: {@code {{env:NAME}}} is to be
 * replaced where the call is made.
 */
public final class CallsExport {

    private static final String ROUTER_ID = "{{cloudRouterId}}";
    private static final String DATA_CENTER_ID = "{{dataCenterId}}";
    private static final Set<String> OF_SLICE = Set.of("slice", "asn", "capacityMbps", "circuits");
    private static final Set<String> OF_CIRCUIT = Set.of("peerings", "remoteAs", "md5", "provider", "announces");
    private static final Set<String> SAYING_NOTHING = Set.of("", "none", "off", "others", "false", "null");

    private final Slice slice;
    private final List<Call> calls = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();

    /**
     * Exports a slice.
     *
     * @param device the router that it lives on
     */
    public CallsExport(Slice slice, Device device) {
        this.slice = slice;
        router();
        slice.circuits()
                .forEach(circuit -> circuit.<Object>match(
                        aws -> aws(aws), azure -> azure(azure), gcp -> none(gcp), other -> none(other)));
        gatherLost(IntentPrinter.print(slice, device));
    }

    /** Each value that no call carries. */
    public List<Lost> lost() {
        return List.copyOf(lost);
    }

    /** The names of the calls, each with what it is of: {@code ProvisionAwsCircuit-aws-fra-1}. */
    public List<String> names() {
        return calls.stream()
                .map(call -> call.kind().mutation() + (call.kind() == CallKind.ROUTER ? "" : "-" + call.source()))
                .toList();
    }

    /** Writes the variables of one of the calls, by its number in {@link #names}. */
    public void writeVariables(JsonGenerator json, int number) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Object> one : calls.get(number).variables().entrySet()) {
            if (one.getValue() instanceof Number value) {
                json.writeNumberField(one.getKey(), value.longValue());
            } else {
                json.writeStringField(one.getKey(), one.getValue().toString());
            }
        }
        json.writeEndObject();
    }

    /** Writes all calls as a list in the field {@code calls}. */
    public void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("calls");
        for (int i = 0; i < calls.size(); i++) {
            json.writeStartObject();
            json.writeStringField("call", calls.get(i).kind().mutation());
            json.writeFieldName("variables");
            writeVariables(json, i);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void router() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("routerName", slice.name());
        variables.put("dataCenterId", DATA_CENTER_ID);
        variables.put("asn", slice.asn().number());
        variables.put("capacity", slice.capacityMbps());
        calls.add(new Call(CallKind.ROUTER, slice.name(), variables));
    }

    private boolean aws(AwsCircuit circuit) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("cloudRouterId", ROUTER_ID);
        variables.put("accountNumber", circuit.accountId());
        variables.put("bandwidth", circuit.link().bandwidthMbps());
        variables.put("dataCenterId", DATA_CENTER_ID);
        session(circuit, variables);
        return calls.add(new Call(CallKind.AWS, circuit.name(), variables));
    }

    private boolean azure(AzureCircuit circuit) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("cloudRouterId", ROUTER_ID);
        variables.put("serviceKey", circuit.serviceKey());
        session(circuit, variables);
        variables.put("innerVlan", circuit.innerVlan().value());
        return calls.add(new Call(CallKind.AZURE, circuit.name(), variables));
    }

    private boolean none(Circuit circuit) {
        return lost.add(new Lost(
                "circuits." + circuit.name(),
                "there is no call for a circuit of the provider "
                        + circuit.provider().word()));
    }

    private void session(Circuit circuit, Map<String, Object> variables) {
        Peering peering = circuit.link().peerings().get(0);
        variables.put("localIpAddress", peering.local().address().toString());
        variables.put("remoteIpAddress", peering.remote().toString());
        variables.put("prefixLength", peering.local().length());
        variables.put("localAsNumber", slice.asnOn(circuit).number());
        variables.put("remoteAsNumber", circuit.link().bgp().remoteAs().number());
        circuit.link().bgp().authentication().match(() -> "", md5 -> variables.put("md5Key", "{{" + md5.key() + "}}"));
    }

    // What is printed of intent is all of it, so that whatever is not named above is lost, also what is added later.
    private void gatherLost(String intent) {
        List<Problem> problems = new ArrayList<>();
        Node root = new YamlReader(problems).read(intent.getBytes(StandardCharsets.UTF_8), "intent");
        if (root == null) {
            throw new IllegalStateException("The printed intent is YAML: " + problems);
        }
        for (Node.Entry entry : entries(root)) {
            if (entry.key().equals("device")) {
                lost.add(new Lost("device", slice.device()));
            } else if (entry.key().equals("circuits")) {
                items(entry.value()).forEach(this::circuit);
            } else if (!OF_SLICE.contains(entry.key())) {
                leaves(entry.key(), entry.value());
            }
        }
    }

    private void circuit(Node node) {
        String name = entries(node).stream()
                .filter(entry -> entry.key().equals("name"))
                .map(entry -> text(entry.value()))
                .findFirst()
                .orElse("");
        Circuit circuit = slice.circuit(name).orElseThrow();
        boolean aws = circuit.match(own -> true, own -> false, own -> false, own -> false);
        boolean azure = circuit.match(own -> false, own -> true, own -> false, own -> false);
        if (!aws && !azure) {
            return;
        }
        for (Node.Entry entry : entries(node)) {
            String key = "circuits." + name + "." + entry.key();
            if (entry.key().equals("peerings")) {
                List<Node> peerings = items(entry.value());
                for (int i = 1; i < peerings.size(); i++) {
                    leaves(key + "." + i, peerings.get(i));
                }
            } else if (entry.key().equals("aws") || entry.key().equals("azure")) {
                entries(entry.value()).stream()
                        .filter(own ->
                                !Set.of("accountId", "serviceKey", "innerVlan").contains(own.key()))
                        .forEach(own -> leaves(key + "." + own.key(), own.value()));
            } else if (!OF_CIRCUIT.contains(entry.key()) && !(aws && entry.key().equals("bandwidthMbps"))) {
                leaves(key, entry.value());
            }
        }
    }

    private void leaves(String key, Node node) {
        node.<Object>match(
                scalar -> SAYING_NOTHING.contains(scalar.text()) || lost.add(new Lost(key, scalar.text())),
                sequence -> {
                    for (int i = 0; i < sequence.nodes().size(); i++) {
                        leaves(key + "." + i, sequence.nodes().get(i));
                    }
                    return key;
                },
                mapping -> {
                    mapping.entries().forEach(entry -> leaves(key + "." + entry.key(), entry.value()));
                    return key;
                });
    }

    private static List<Node.Entry> entries(Node node) {
        return node.match(scalar -> List.of(), sequence -> List.of(), Node.Mapping::entries);
    }

    private static List<Node> items(Node node) {
        return node.match(scalar -> List.of(), Node.Sequence::nodes, mapping -> List.of());
    }

    private static String text(Node node) {
        return node.match(Node.Scalar::text, sequence -> "", mapping -> "");
    }
}
