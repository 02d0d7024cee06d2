package dev.cantle.inventory;

import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.model.value.SecretRef;
import org.jspecify.annotations.Nullable;

/** Reads references to secrets. Whatever stands in their place may be a secret itself, and is never shown. */
final class Secrets {

    private static final String RULE = "secret-is-a-reference";
    private static final String FIX = "write { ref: \"env:NAME\" } or { ref: \"file:PATH\" }; the secret itself never"
            + " stands in a file of the workspace";

    private Secrets() {}

    /** The reference under the key; null, with a problem, if there is none. */
    static @Nullable SecretRef read(Fields fields, String key) {
        boolean isMapping = fields.node(key)
                .map(node -> node.match(s -> s.style() == Node.Style.REFUSED, s -> false, (Mapping m) -> true))
                .orElse(false);
        if (!isMapping) {
            fields.error(key, RULE, "The " + key + " is written in clear", FIX);
            return null;
        }
        Fields inner = fields.nested(key, key).orElse(null);
        if (inner == null) {
            fields.broken();
            return null;
        }
        SecretRef secret = inner.required("ref", Scalars.parsed(SecretRef::parse));
        inner.reportUnknownSecretly(RULE, "The " + key + " holds something else than ref:", FIX);
        if (!inner.isWhole()) {
            fields.broken();
            return null;
        }
        return secret;
    }
}
