package dev.cantle.cli.importing.draft;

import dev.cantle.model.Problem;
import java.util.List;

/**
 * What was read of something, and all that was not.
 *
 * @param slice the name of the slice
 * @param draft its intent so far
 * @param secrets which secrets are to be set where, in words and without any secret
 * @param guesses what the source does not say and was concluded from something else
 * @param notUnderstood what the source says and intent does not, a line each, without secrets
 * @param restated what the source says and intent too, though it is rendered in other words, a line each
 * @param added what rendering the intent says and the source does not, a line each; empty where nothing is rendered
 * @param refused what the loader says of values that the source has
 */
public record Imported(
        String slice,
        Draft draft,
        List<String> secrets,
        List<String> guesses,
        List<String> notUnderstood,
        List<String> restated,
        List<String> added,
        List<Problem> refused) {

    public Imported {
        secrets = List.copyOf(secrets);
        guesses = List.copyOf(guesses);
        notUnderstood = List.copyOf(notUnderstood);
        restated = List.copyOf(restated);
        added = List.copyOf(added);
        refused = List.copyOf(refused);
    }

    /** The same with other lines as not understood. */
    public Imported withNotUnderstood(List<String> lines) {
        return new Imported(slice, draft, secrets, guesses, lines, restated, added, refused);
    }

    /** The keys that a person must fill in. */
    public List<Missing> missing() {
        return draft.missing();
    }
}
