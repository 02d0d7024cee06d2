package dev.cantle.templates.intent;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.intent.Waiver;
import dev.cantle.model.intent.expect.CircuitExpectation;
import dev.cantle.model.value.Prefix;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints the whole intent of a slice with every default filled in, sorted, and with references instead of secrets. It
 * stands beside the rendered configuration, so that a review also sees what does not show on the router: bandwidth,
 * VLANs, keys of services, times and waivers. Equal intent prints equal, whatever order or style it was written in.
 */
public final class IntentPrinter {

    private static final String HEADER = """
        # The intent of this slice with every default filled in, written by "cantle render".
        # Change inventory/ instead, and render again.
        """;

    private IntentPrinter() {}

    /** Prints the intent of a slice and of the device it lives on, as YAML; ends with one newline. */
    public static String print(Slice slice, Device device) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("slice", slice.name());
        root.put("device", device(device));
        root.put("logicalSystem", slice.logicalSystem().name());
        root.put("ownership", word(slice.ownership()));
        root.put("asn", slice.asn().number());
        root.put("capacityMbps", slice.capacityMbps());
        if (slice.multipath()) {
            root.put("multipath", true);
        }
        root.put("routingInstance", routingInstance(slice));
        PassingPrinter.print(slice, root);
        root.put(
                "circuits",
                slice.circuits().stream()
                        .map(circuit -> circuit(slice, circuit))
                        .toList());
        root.put("verify", verify(slice.verify()));
        if (!slice.expect().tables().isEmpty() || !slice.expect().routes().isEmpty()) {
            root.put("expect", ExpectPrinter.print(slice.expect()));
        }
        root.put("waivers", slice.waivers().stream().map(IntentPrinter::waiver).toList());
        return HEADER + YamlText.of(root);
    }

    private static Map<String, Object> device(Device device) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", device.name());
        map.put("host", device.host());
        map.put("port", device.port());
        map.put("user", device.user());
        map.put("access", device.access().word());
        device.login()
                .match(
                        () -> map.put("login", "ambient"),
                        password -> map.put("password", password.secret().toString()),
                        key -> map.put("keyFile", key.path()),
                        agent -> map.put("agent", agent.key()));
        return map;
    }

    private static Map<String, Object> routingInstance(Slice slice) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", slice.routingInstance().name());
        slice.routingInstance()
                .match(
                        vrf -> {
                            map.put("type", "vrf");
                            map.put(
                                    "routeDistinguisher",
                                    vrf.routeDistinguisher().toString());
                            map.put("vrfTarget", vrf.target().toString());
                            return map;
                        },
                        router -> {
                            map.put("type", "virtual-router");
                            return map;
                        });
        slice.routingInstance().routerId().match(() -> map, given -> {
            map.put("routerId", given.toString());
            return map;
        });
        return map;
    }

    private static Map<String, Object> circuit(Slice slice, Circuit circuit) {
        Map<String, Object> map = LinkPrinter.print(circuit);
        map.put("announces", PassingPrinter.matches(slice.announcedOn(circuit), slice.rangesAnnouncedOn(circuit)));
        VerifyPolicy patience = slice.verify().circuits().get(circuit.name());
        if (patience != null) {
            map.put("verify", verify(patience));
        }
        CircuitExpectation expected = slice.expect().of(circuit.name());
        if (!expected.isEmpty()) {
            map.put("expect", ExpectPrinter.print(expected));
        }
        map.put(circuit.provider().word(), CloudPrinter.print(circuit));
        return map;
    }

    private static Map<String, Object> verify(VerifyPolicy policy) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("within", time(policy.within()));
        map.put("stableFor", time(policy.stableFor()));
        return map;
    }

    private static Map<String, Object> waiver(Waiver waiver) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rule", waiver.rule());
        map.put("circuit", waiver.circuit());
        map.put("reason", waiver.reason());
        map.put("expires", waiver.expires().toString());
        return map;
    }

    static List<String> texts(List<Prefix> prefixes) {
        return prefixes.stream().map(Prefix::toString).toList();
    }

    static String time(Duration duration) {
        boolean whole = duration.equals(Duration.ofSeconds(duration.toSeconds()));
        return whole ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
