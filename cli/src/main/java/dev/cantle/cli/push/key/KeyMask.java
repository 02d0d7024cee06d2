package dev.cantle.cli.push.key;

import dev.cantle.cli.pipeline.Secret;
import dev.cantle.model.secret.SecretText;
import dev.cantle.model.secret.Type9;
import dev.cantle.model.value.SecretRef;
import dev.cantle.netconf.NetconfException;
import java.util.Arrays;
import java.util.Map;

/**
 * Takes keys out of configuration text before anybody sees it. A key whose reference is known shows the reference;
 * any other shows that it is one.
 */
public final class KeyMask {

    private static final String HIDDEN = "/* SECRET-DATA */";
    private final Map<SecretRef, Secret> secrets;

    /** Keeps these secrets out of texts. */
    public KeyMask(Map<SecretRef, Secret> secrets) {
        this.secrets = secrets;
    }

    /** The text without a key in it. */
    public String mask(String text) {
        return verbatim(SecretText.mask(text, this::shown));
    }

    /** What went wrong and how to mend it, without a key in it. */
    public String words(NetconfException e) {
        return words(e.getMessage() == null ? e.toString() : e.getMessage(), e.fix());
    }

    /** The same of a message that has more to say. */
    public String words(String message, String fix) {
        return mask(fix.isEmpty() ? message : message + "\n  fix: " + fix);
    }

    // A device may repeat a key that it refuses, without any word that tells it is one.
    private String verbatim(String text) {
        String masked = text;
        for (Map.Entry<SecretRef, Secret> entry : secrets.entrySet()) {
            char[] plain = entry.getValue().copy();
            masked = masked.replace(new String(plain), entry.getKey().toString());
            Arrays.fill(plain, '\0');
        }
        return masked;
    }

    private String shown(String value) {
        String bare = value.startsWith("\"") && value.length() > 1 ? value.substring(1, value.length() - 1) : value;
        if (SecretText.isReference(value)) {
            return value;
        }
        char[] plain = Type9.decode(bare).orElseGet(bare::toCharArray);
        try {
            return secrets.entrySet().stream()
                    .filter(entry -> entry.getValue().is(plain))
                    .map(entry -> '"' + entry.getKey().toString() + '"')
                    .sorted()
                    .findFirst()
                    .orElse(HIDDEN);
        } finally {
            Arrays.fill(plain, '\0');
        }
    }
}
