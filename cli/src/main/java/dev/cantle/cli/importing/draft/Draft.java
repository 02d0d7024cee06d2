package dev.cantle.cli.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keys of intent and their values, some of which nobody knows yet. A key that is missing is written without a value, so
 * that {@code cantle check} points at it. One thread at a time.
 */
public final class Draft {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Sets a text. */
    public Draft text(String key, String text) {
        return set(key, text, "");
    }

    /** Sets a text, and what a trial takes when the loader refuses it. */
    public Draft text(String key, String text, String standIn) {
        return set(key, text, standIn);
    }

    /** Sets a number as it is written elsewhere, which may be out of range here; text when it is no number at all. */
    public Draft number(String key, String digits) {
        return number(key, digits, "");
    }

    /** The same, and what a trial takes when the loader refuses it. */
    public Draft number(String key, String digits, Object standIn) {
        boolean plain = digits.matches("0|[1-9][0-9]{0,17}");
        return set(key, plain ? Long.valueOf(digits) : digits, standIn);
    }

    /** Sets a key to {@code true}. */
    public Draft yes(String key) {
        return set(key, true, "");
    }

    /** Sets a key to {@code false}. */
    public Draft no(String key) {
        return set(key, false, "");
    }

    /** Sets a list of texts. */
    public Draft texts(String key, List<String> texts) {
        return set(key, List.copyOf(texts), List.of());
    }

    /** Sets a nested mapping. */
    public Draft nested(String key, Draft inner) {
        return set(key, inner, "");
    }

    /** Sets a list of mappings. */
    public Draft drafts(String key, List<Draft> inner) {
        return set(key, List.copyOf(inner), "");
    }

    /**
     * Leaves a key for a person to fill in.
     *
     * @param how what to write there, in a few words
     * @param standIn what a trial takes meanwhile
     */
    public Draft missing(String key, String how, Object standIn) {
        entries.put(key, new Entry(SERIAL.incrementAndGet(), key, "", standIn, how, true));
        return this;
    }

    /** Puts a comment behind the value of a key that is set. */
    public Draft comment(String key, String comment) {
        entries.computeIfPresent(key, (k, entry) -> entry.commented(comment));
        return this;
    }

    /** Whether a key is set or missing. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Whether no key is set or missing. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The text or number of a key as text; empty if it is not set. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> !entry.isMissing())
                .map(entry -> entry.value().toString());
    }

    /** The keys that a person must fill in, each with its way: {@code circuits aws-fra-1 bandwidthMbps}. */
    public List<Missing> missing() {
        List<Missing> all = new ArrayList<>();
        gather(List.of(), all);
        return all;
    }

    private void gather(List<String> above, List<Missing> into) {
        for (Entry entry : entries.values()) {
            List<String> here = with(above, entry.key());
            if (entry.isMissing()) {
                into.add(new Missing(here, entry.comment()));
            } else if (entry.value() instanceof Draft inner) {
                inner.gather(here, into);
            } else if (entry.value() instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Draft inner) {
                        inner.gather(with(here, inner.value("name").orElse(Integer.toString(i))), into);
                    }
                }
            }
        }
    }

    private static List<String> with(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private Draft set(String key, Object value, Object standIn) {
        entries.put(key, new Entry(SERIAL.incrementAndGet(), key, value, standIn, "", false));
        return this;
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The YAML of the draft as it is to be filled in; ends with one newline. */
    public String yaml() {
        return new DraftPrinter(List.of(), false).print(this).text();
    }
}
