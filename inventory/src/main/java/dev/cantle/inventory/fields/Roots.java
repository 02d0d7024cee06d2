package dev.cantle.inventory.fields;

import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Name;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is looked at before a mapping is read: whether it is one, and what name it bears. */
public final class Roots {

    private Roots() {}

    /** The document as a mapping; null, with a problem, if it is none. */
    public static @Nullable Mapping mapping(Reading reading, Node root) {
        if (root instanceof Mapping mapping) {
            return mapping;
        }
        reading.error(
                "wrong-type",
                root.place(),
                "The file holds " + root.kind(),
                "write keys and values, as in the sample inventory");
        return null;
    }

    /** The name that a mapping bears, if it is a possible name of anything. */
    public static Optional<String> name(Node node) {
        return name(node, "name");
    }

    /** The name that a mapping bears under the key, if it is a possible name of anything. */
    public static Optional<String> name(Node node, String key) {
        if (!(node instanceof Mapping mapping)) {
            return Optional.empty();
        }
        Entry entry = mapping.entry(key).orElse(null);
        return entry != null && entry.value() instanceof Scalar scalar && isName(scalar.text())
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private static boolean isName(String text) {
        try {
            Name.DEVICE.check("part", text.replace('_', '-'));
            return true;
        } catch (IllegalValueException e) {
            return false;
        }
    }
}
