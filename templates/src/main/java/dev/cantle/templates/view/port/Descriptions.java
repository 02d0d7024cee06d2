package dev.cantle.templates.view.port;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.BridgeDomain.Home;

/** What interfaces and bridge domains say of the circuit that they are for. */
final class Descriptions {

    private Descriptions() {}

    // The two paths of an ExpressRoute circuit often have names alike: say which is which on the interface too.
    static String of(Circuit circuit) {
        return circuit.match(
                aws -> aws.name(),
                azure -> azure.name() + (azure.path() == AzureCircuit.Path.PRIMARY ? " primary" : " secondary"),
                gcp -> gcp.name(),
                other -> other.name());
    }

    /** At the top level, circuits of several slices meet. */
    static String of(Slice slice, Circuit circuit, Home home) {
        return switch (home) {
            case LOGICAL_SYSTEM -> of(circuit);
            case MAIN -> slice.name() + " " + of(circuit);
        };
    }
}
