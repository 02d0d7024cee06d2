package dev.cantle.inventory.fields;

import dev.cantle.inventory.shape.SecretShape;
import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Style;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.value.SecretRef;
import org.jspecify.annotations.Nullable;

/** Reads references to secrets. Whatever stands in their place may be a secret itself, and is never shown. */
final class Secrets {

    private static final String RULE = "secret-is-a-reference";
    private static final String FIX =
            "write { ref: \"env:NAME\" }, or file:PATH, exec:COMMAND or keystore:PATH#ALIAS in"
                    + " its place; the secret itself never stands in a file of the workspace";

    private Secrets() {}

    /** The reference that the entry holds; null, with a problem, if there is none. */
    static @Nullable SecretRef read(Fields fields, Entry entry, IntentPath at) {
        boolean refused = entry.value() instanceof Scalar scalar && scalar.style() == Style.REFUSED;
        if (!refused && !(entry.value() instanceof Mapping)) {
            fields.broken();
            fields.reading().error(RULE, entry.valuePlace(), "The " + entry.key() + " is written in clear", FIX);
            return null;
        }
        Fields inner = fields.part(SecretShape.part(entry.key()), entry, at).orElse(null);
        if (inner == null) {
            fields.broken();
            return null;
        }
        SecretRef secret = inner.get(SecretShape.REF);
        inner.endSecretly(RULE, "The " + entry.key() + " holds something else than ref:", FIX);
        if (!inner.isWhole()) {
            fields.broken();
            return null;
        }
        return secret;
    }
}
