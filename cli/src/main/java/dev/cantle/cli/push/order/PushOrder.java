package dev.cantle.cli.push.order;

import dev.cantle.cli.ownership.SliceMemory;
import dev.cantle.cli.ownership.Territory;
import dev.cantle.cli.pipeline.ConfirmWindow;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.value.SecretRef;
import dev.cantle.netconf.operational.Scope;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be pushed, and how long the device may wait.
 *
 * @param slice the slice
 * @param device its device
 * @param rendered what the device is to have of it, with references in the place of keys; nothing to remove it
 * @param secrets the keys by their references; the giver wipes them after the push
 * @param policy how long to wait for proof
 * @param window how long the device waits for the confirmation
 * @param log the comment for the commit history, by which the push knows its own commit again
 * @param choices what the user chose
 * @param memory what is known of the slice beside the device
 */
public record PushOrder(
        Slice slice,
        Device device,
        Configuration rendered,
        Map<SecretRef, Secret> secrets,
        VerifyPolicy policy,
        ConfirmWindow window,
        String log,
        PushChoices choices,
        SliceMemory memory) {

    public PushOrder {
        secrets = Map.copyOf(secrets);
    }

    /** The same order with a token in its log, which makes the log the push's own. */
    public PushOrder marked(String token) {
        return new PushOrder(
                slice, device, rendered, secrets, policy, window, "[" + token + "] " + log, choices, memory);
    }

    /** Where the slice is to be, as the login sees it. */
    Territory home() {
        return new Territory(slice.logicalSystem(), device.access());
    }

    /** What else of the router the login sees, by names for people: the main router and the other slices' systems. */
    public Map<String, Scope> around() {
        if (device.access() == Access.LOGICAL_SYSTEM) {
            return Map.of();
        }
        Map<String, Scope> around = new TreeMap<>(Map.of("main router", Scope.ofLogin()));
        for (String other : memory.claimed().keySet()) {
            if (!other.equals(slice.logicalSystem().name())) {
                around.put("logical system " + other, Scope.ofLogicalSystem(other));
            }
        }
        return around;
    }

    /** What RPCs must name: the logical system, unless the login sees nothing else. */
    public Scope scope() {
        return scopeOf(slice, device);
    }

    /** What RPCs about a slice must name with the login of a device. */
    public static Scope scopeOf(Slice slice, Device device) {
        return device.access() == Access.MASTER
                ? Scope.ofLogicalSystem(slice.logicalSystem().name())
                : Scope.ofLogin();
    }
}
