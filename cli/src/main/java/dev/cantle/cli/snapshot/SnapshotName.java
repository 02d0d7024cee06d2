package dev.cantle.cli.snapshot;

import dev.cantle.model.value.IllegalValueException;
import java.util.regex.Pattern;

/**
 * The name of a snapshot, which is also the name of its folder: nothing in it leads elsewhere.
 *
 * @param text 1 to 64 letters, digits, {@code .}, {@code _} and {@code -}; the first is a letter or a digit
 */
public record SnapshotName(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public SnapshotName {
        if (!fits(text)) {
            throw new IllegalValueException(
                    "snapshot-name",
                    "'" + text + "' is no name for a snapshot",
                    "use 1 to 64 letters, digits, '.', '_' and '-', with a letter or a digit first");
        }
    }

    /** Whether the text is such a name. */
    static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
