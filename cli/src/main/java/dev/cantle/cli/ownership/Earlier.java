package dev.cantle.cli.ownership;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import java.util.List;

/** What the last push of a slice that was confirmed rendered: the measure for what is no longer rendered. */
public sealed interface Earlier {

    /** Where the knowledge comes from, or why there is none, in a few words for people. */
    String words();

    /** Nobody has pushed the slice yet, as far as the device remembers. */
    static Earlier nothing(String words) {
        return new Known("", List.of(), Ownership.SHARED, words);
    }

    /**
     * What was rendered.
     *
     * @param rendered the configuration as it was pushed, with its wrapper if it had one
     * @param ownership what of the logical system belonged to the slice then
     * @param words where that is known from
     */
    static Earlier known(Configuration rendered, Ownership ownership, String words) {
        List<Statement> wrappers = rendered.children(Territory.WRAPPER);
        return wrappers.size() == 1
                ? new Known(wrappers.get(0).argument(), wrappers.get(0).children(), ownership, words)
                : new Known("", rendered.statements(), ownership, words);
    }

    /**
     * It is known.
     *
     * @param system the logical system in which the slice was; empty for the one to which the login was confined
     * @param statements what was rendered in it
     * @param ownership what of the logical system belonged to the slice
     * @param words where that is known from
     */
    record Known(String system, List<Statement> statements, Ownership ownership, String words) implements Earlier {

        public Known {
            statements = List.copyOf(statements);
        }

        /** Whether the slice was in another logical system than that. */
        boolean wasElsewhere(Territory home) {
            return !system.isEmpty() && !system.equals(home.system().name());
        }
    }

    /**
     * It is not known.
     *
     * @param words why not
     */
    record Unknown(String words) implements Earlier {}
}
