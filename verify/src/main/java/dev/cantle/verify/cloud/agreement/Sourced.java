package dev.cantle.verify.cloud.agreement;

import dev.cantle.verify.source.Evidence;
import java.util.Locale;

/**
 * A document with the file that it was found in.
 *
 * @param said the document
 * @param path the file as the folder of evidence has it: {@code azure-fra-1/peering.json}
 * @param evidence the same file in the report
 * @param <T> the kind of document
 */
public record Sourced<T>(T said, String path, Evidence evidence) {

    /** Another document of the same file. */
    public <R> Sourced<R> with(R other) {
        return new Sourced<>(other, path, evidence);
    }

    /** Whether the file lies in a folder of that name, which then says what the document itself does not. */
    public boolean isInFolder(String name) {
        String folders = "/" + path.substring(0, path.lastIndexOf('/') + 1);
        return folders.toLowerCase(Locale.ROOT).contains("/" + name.toLowerCase(Locale.ROOT) + "/");
    }

    /** Whether the path holds the word, for what the document itself does not say. */
    public boolean isCalled(String word) {
        return path.toLowerCase(Locale.ROOT).contains(word);
    }
}
