package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.value.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys of {@code defaults} and {@code groups}: what devices, slices and circuits inherit. */
public final class InheritedKeys {

    /** What is said of devices. */
    public static final Shape DEVICE = DeviceKeys.DEVICE.inherited("defaults");

    public static final Part SLICES = Part.optional(
            "slices",
            SliceKeys.FILE.inherited("inherited slice"),
            "what slices on these devices are like, unless they say otherwise");

    private static final Shape CIRCUIT = CircuitKeys.CIRCUIT.inherited("inherited circuit");

    public static final Part CIRCUITS =
            Part.optional("circuits", CIRCUIT, "what circuits of these slices are like, unless they say otherwise");

    /** The same for the circuits of each provider. */
    public static final List<Part> OF_PROVIDERS = Arrays.stream(Provider.values())
            .map(provider -> Part.optional(
                    circuitsOf(provider.word()),
                    CIRCUIT,
                    "the same for circuits with provider: " + provider.word() + ", before circuits"))
            .toList();

    public static final Part DEFAULTS = Part.optional(
            "defaults",
            Shape.of("defaults", all(List.of())),
            "what every device, slice and circuit inherits, unless its group says otherwise");

    public static final Key<String> NAME = Key.required(
            "name", Types.name(Name.SLICE_OR_CIRCUIT, "group"), "the name by which devices call the group; unique");

    public static final Part GROUPS = Part.list(
            "groups",
            Shape.of("group", all(List.of(NAME))),
            "what the devices of a group, their slices and circuits inherit");

    /** The file {@code devices.yaml}. */
    public static final Shape FILE = Shape.of("list of devices", DEFAULTS, GROUPS, DeviceKeys.DEVICES);

    private InheritedKeys() {}

    /** The key of what circuits of a provider inherit: {@code awsCircuits}. */
    public static String circuitsOf(String provider) {
        return provider.toLowerCase(Locale.ROOT) + "Circuits";
    }

    private static List<Declared> all(List<Declared> first) {
        List<Declared> all = new ArrayList<>(first);
        all.addAll(DEVICE.keys());
        all.add(SLICES);
        all.add(CIRCUITS);
        all.addAll(OF_PROVIDERS);
        return all;
    }
}
