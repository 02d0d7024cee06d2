package dev.cantle.verify.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is in a bundle, and what was found then.
 *
 * @param facts what is known of the run, by names: {@code cantle}, {@code slice}, {@code judgedAt}
 * @param findings the state of each finding of the run, by its id
 * @param entries the files, sorted by name; the manifest itself is none of them
 */
public record Manifest(SortedMap<String, String> facts, SortedMap<String, String> findings, List<Entry> entries) {

    /** The format that is written; an older one stays readable. */
    public static final int FORMAT = 1;

    /** The name of the manifest. */
    public static final String NAME = "manifest.json";

    /** The name of the list of sums, in the form of {@code sha256sum}; it covers every other file, the manifest too. */
    public static final String SUMS = "MANIFEST.sha256";

    public Manifest {
        facts = new TreeMap<>(facts);
        findings = new TreeMap<>(findings);
        entries = List.copyOf(entries);
    }

    /** A fact, empty text if it is not known. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** The file of that name. */
    public Optional<Entry> entry(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** Whether those findings are the same, each in the same state. */
    public boolean isSame(Map<String, String> others) {
        return findings.equals(others);
    }

    /**
     * A file of the bundle.
     *
     * @param name its path in the bundle: {@code evidence/bgp-summary.xml}
     * @param bytes how long it is
     * @param sha256 its SHA-256, in 64 small hexadecimal digits
     * @param at when it was made; a reply is of that time
     */
    public record Entry(String name, long bytes, String sha256, Instant at) {}
}
