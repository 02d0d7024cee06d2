package dev.cantle.netconf.wire;

import java.util.LinkedHashSet;
import java.util.Set;

/** Secrets that were seen where they are known as such, to be found again where they are not. For one thread. */
final class KnownSecrets {

    /** Shorter ones are words and numbers that stand everywhere. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 1000;
    private static final int MOST = 1000;

    private final Set<String> values = new LinkedHashSet<>();

    /** Notes a value as it stood in XML, quoted or not. */
    void learn(String value) {
        String plain = value.strip();
        for (String quote : new String[] {"&quot;", "\"", "'"}) {
            if (plain.length() >= 2 * quote.length() && plain.startsWith(quote) && plain.endsWith(quote)) {
                plain = plain.substring(quote.length(), plain.length() - quote.length());
            }
        }
        if (plain.length() >= SHORTEST && plain.length() <= LONGEST && values.size() < MOST) {
            values.add(plain);
            values.add(plain.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&"));
        }
    }

    String mask(String text) {
        String masked = text;
        for (String value : values) {
            masked = masked.replace(value, SecretMask.MASK);
        }
        return masked;
    }
}
