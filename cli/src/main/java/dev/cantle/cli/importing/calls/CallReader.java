package dev.cantle.cli.importing.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the calls of a JSON document: the variables of one call, a GraphQL request with {@code query} and
 * {@code variables}, a list of these, or what {@code cantle export} prints.
 */
final class CallReader {

    private static final String KNOWN = "give the variables of ProvisionCloudRouter (routerName), ProvisionAwsCircuit"
            + " (accountNumber) or ProvisionAzureCircuit (serviceKey)";

    private final String shown;
    private final List<Call> calls = new ArrayList<>();

    private CallReader(String shown) {
        this.shown = shown;
    }

    /**
     * The calls.
     *
     * @param shown the file as the user names it
     * @throws CallException if something in the document is no call
     */
    static List<Call> read(String text, String shown) {
        CallReader reader = new CallReader(shown);
        reader.find(Json.read(text, shown));
        if (reader.calls.isEmpty()) {
            throw new CallException(shown + ": there is no call in it", KNOWN);
        }
        return reader.calls;
    }

    private void find(Object document) {
        if (document instanceof List<?> list) {
            list.forEach(this::find);
        } else if (document instanceof Map<?, ?> object) {
            object(object);
        } else {
            throw new CallException(shown + ": a single value is no call", KNOWN);
        }
    }

    private void object(Map<?, ?> object) {
        if (object.get("calls") instanceof List<?> list) {
            list.forEach(this::find);
        } else if (object.get("variables") instanceof Map<?, ?> variables) {
            Optional<CallKind> named = CallKind.named(text(object, "call"))
                    .or(() -> CallKind.named(text(object, "operationName")))
                    .or(() -> CallKind.in(text(object, "query")));
            add(named, variables);
        } else {
            add(Optional.empty(), object);
        }
    }

    private static String text(Map<?, ?> object, String key) {
        return object.get(key) instanceof String text ? text : "";
    }

    private void add(Optional<CallKind> named, Map<?, ?> variables) {
        Map<String, Object> values = variables.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().toString(), Map.Entry::getValue, (a, b) -> b, LinkedHashMap::new));
        CallKind kind = named.or(() -> CallKind.of(values))
                .orElseThrow(() -> new CallException(
                        shown + ": these are not the variables of a call that Cantle knows: "
                                + (values.isEmpty() ? "there are none" : String.join(", ", values.keySet())),
                        KNOWN));
        for (Map.Entry<String, Object> one : values.entrySet()) {
            if (one.getValue() instanceof Map<?, ?> || one.getValue() instanceof List<?>) {
                throw new CallException(
                        shown + ": " + one.getKey() + " of " + kind.mutation() + " is not a single value",
                        "write a text or a number");
            }
        }
        calls.add(new Call(kind, shown, values));
    }
}
