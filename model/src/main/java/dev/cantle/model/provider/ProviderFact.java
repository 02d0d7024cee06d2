package dev.cantle.model.provider;

import java.time.LocalDate;

/**
 * One thing that a provider documents. Limits move, so each has a source and a date, and a workspace may override
 * it.
 *
 * @param key its name, such as {@code md5MaxLength}
 * @param value its value: a number, a word, or words separated by {@code ", "}
 * @param source where it is documented
 * @param asOf when the source was read
 */
public record ProviderFact(String key, String value, String source, LocalDate asOf) {

    /** Prints the source with its date, for messages. */
    public String cite() {
        return source + ", as of " + asOf;
    }
}
