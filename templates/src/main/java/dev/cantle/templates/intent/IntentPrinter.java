package dev.cantle.templates.intent;

import dev.cantle.model.intent.Announced;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.intent.Waiver;
import dev.cantle.model.intent.expect.CircuitExpectation;
import java.util.List;

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
        YamlText out = new YamlText(HEADER);
        out.put("slice", slice.name());
        device(device, out.open("device"));
        out.close();
        out.put("logicalSystem", slice.logicalSystem().name());
        out.put("ownership", slice.ownership());
        out.put("asn", slice.asn().number());
        out.put("capacityMbps", slice.capacityMbps());
        if (slice.multipath()) {
            out.put("multipath", true);
        }
        routingInstance(slice, out.open("routingInstance"));
        out.close();
        PassingPrinter.print(slice, out);
        circuits(slice, out);
        verify(slice.verify(), out);
        if (!slice.expect().tables().isEmpty() || !slice.expect().routes().isEmpty()) {
            ExpectPrinter.print(slice.expect(), out);
        }
        waivers(slice.waivers(), out);
        return out.text();
    }

    private static void device(Device device, YamlText out) {
        out.put("name", device.name());
        out.put("host", device.host());
        out.put("port", device.port());
        out.put("user", device.user());
        out.put("access", device.access().word());
        device.login()
                .match(
                        () -> out.put("login", "ambient"),
                        password -> out.put("password", password.secret().toString()),
                        key -> out.put("keyFile", key.path()),
                        agent -> out.put("agent", agent.key()));
    }

    private static void routingInstance(Slice slice, YamlText out) {
        out.put("name", slice.routingInstance().name());
        slice.routingInstance()
                .match(
                        vrf -> out.put("type", "vrf")
                                .put(
                                        "routeDistinguisher",
                                        vrf.routeDistinguisher().toString())
                                .put("vrfTarget", vrf.target().toString()),
                        router -> out.put("type", "virtual-router"));
        slice.routingInstance().routerId().match(() -> out, given -> out.put("routerId", given.toString()));
    }

    private static void circuits(Slice slice, YamlText out) {
        if (slice.circuits().isEmpty()) {
            out.empty("circuits");
            return;
        }
        out.open("circuits");
        for (Circuit circuit : slice.circuits()) {
            circuit(slice, circuit, out.item());
            out.close();
        }
        out.close();
    }

    private static void circuit(Slice slice, Circuit circuit, YamlText out) {
        LinkPrinter.print(circuit, out);
        Announced announced = slice.announced(circuit);
        out.list("announces", PassingPrinter.matches(announced.must(), announced.may()));
        VerifyPolicy patience = slice.verify().circuits().get(circuit.name());
        if (patience != null) {
            verify(patience, out);
        }
        CircuitExpectation expected = slice.expect().of(circuit.name());
        if (!expected.isEmpty()) {
            ExpectPrinter.print(expected, out);
        }
        CloudPrinter.print(circuit, out.open(circuit.provider().word()));
        out.close();
    }

    private static void verify(VerifyPolicy policy, YamlText out) {
        out.open("verify");
        out.put("within", policy.within());
        out.put("stableFor", policy.stableFor());
        out.close();
    }

    private static void waivers(List<Waiver> waivers, YamlText out) {
        if (waivers.isEmpty()) {
            out.empty("waivers");
            return;
        }
        out.open("waivers");
        for (Waiver waiver : waivers) {
            out.item();
            out.put("rule", waiver.rule());
            out.put("circuit", waiver.circuit());
            out.put("reason", waiver.reason());
            out.put("expires", waiver.expires().toString());
            out.close();
        }
        out.close();
    }
}
