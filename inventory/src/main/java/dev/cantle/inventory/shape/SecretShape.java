package dev.cantle.inventory.shape;

import dev.cantle.model.value.SecretRef;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    private static final Map<String, Part> PARTS = new ConcurrentHashMap<>();

    private SecretShape() {}

    /**
     * The mapping under the key.
     *
     * @param key one of the keys that are declared to have a secret, which are few
     */
    public static Part part(String key) {
        return PARTS.computeIfAbsent(key, name -> Part.optional(name, Shape.of(name, REF), ""));
    }
}
