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
 * @param added what rendering the intent says and the source does not, a line each; empty where nothing is rendered
 * @param refused what the loader says of values that the source has
 */
public record Imported(
        String slice,
        Draft draft,
        List<String> secrets,
        List<String> guesses,
        List<String> notUnderstood,
        List<String> added,
        List<Problem> refused) {

    public Imported {
        secrets = List.copyOf(secrets);
        guesses = List.copyOf(guesses);
        notUnderstood = List.copyOf(notUnderstood);
        added = List.copyOf(added);
        refused = List.copyOf(refused);
    }

    /** The keys that a person must fill in. */
    public List<Missing> missing() {
        return draft.missing();
    }
}
