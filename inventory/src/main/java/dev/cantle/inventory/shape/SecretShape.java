package dev.cantle.inventory.shape;

import dev.cantle.model.value.SecretRef;

/** The mapping that refers to a secret. */
public final class SecretShape {

    /** Where the secret is to be found. */
    public static final Key<SecretRef> REF = Key.required(
            "ref",
            Types.parsed(
                    SecretRef::parse,
                    "(?:env|file|exec|keystore):.+",
                    "env:NAME, file:PATH, exec:COMMAND or keystore:PATH#ALIAS"),
            "where the secret is found; the secret itself never stands in a file of the workspace");

    private SecretShape() {}

    /** The mapping under the key. */
    public static Part part(String key) {
        return Part.optional(key, Shape.of(key, REF), "");
    }
}
