package dev.cantle.verify.cloud.json;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.SecretRef;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a key without giving it away: which references lead to the same one. It stands in place of the key
 * wherever a document is kept, so that what is kept can be judged again.
 *
 * @param same the references that lead to this key
 * @param others the references that lead to another key
 */
public record KeyNote(List<SecretRef> same, List<SecretRef> others) {

    private static final String MASK = "********";
    private static final String REFS = "([a-z]+:[^;,()\\s]+(?:, [a-z]+:[^;,()\\s]+)*)";
    private static final Pattern FORM =
            Pattern.compile("\\*{8}(?: \\((?:same as " + REFS + ")?(?:; )?(?:not " + REFS + ")?\\))?");
    private static final Pattern HIDDEN_BY_OTHERS =
            Pattern.compile("(?i)\\*+|x{6,}|[<\\[(]?(?:redacted|masked|hidden|secret|removed)[>\\])]?");

    public KeyNote {
        same = same.stream().sorted().toList();
        others = others.stream().sorted().toList();
    }

    /** A key of which nothing is known but that it is there. */
    static KeyNote hidden() {
        return new KeyNote(List.of(), List.of());
    }

    /** Whether the text is a note, or what others put in place of a key, and no key. */
    static boolean isNote(String text) {
        return FORM.matcher(text).matches() || HIDDEN_BY_OTHERS.matcher(text).matches();
    }

    /** Reads a note; anything else is a key of which nothing is known. */
    public static KeyNote parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return hidden();
        }
        try {
            return new KeyNote(refs(form.group(1)), refs(form.group(2)));
        } catch (IllegalValueException noReference) {
            return hidden();
        }
    }

    private static List<SecretRef> refs(@Nullable String words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.split(", ")).map(SecretRef::parse).toList();
    }

    /** Prints {@code ******** (same as env:A; not env:B)}, or only the stars. */
    @Override
    public String toString() {
        String is = same.isEmpty() ? "" : "same as " + words(same);
        String not = others.isEmpty() ? "" : "not " + words(others);
        String both = is.isEmpty() || not.isEmpty() ? is + not : is + "; " + not;
        return both.isEmpty() ? MASK : MASK + " (" + both + ")";
    }

    private static String words(List<SecretRef> references) {
        return references.stream().map(SecretRef::toString).collect(Collectors.joining(", "));
    }
}
