package dev.cantle.model.junos.notation;

import dev.cantle.model.Place;
import dev.cantle.model.junos.schema.Word;
import java.util.List;

/**
 * One configuration-mode command, as {@code load set} takes it.
 *
 * @param verb what to do
 * @param path the words of the statement that it is done to, from the root on
 * @param argument what follows: the new name of a rename, the neighbour of an insert, the comment of an annotation
 * @param place where the command stands
 */
public record SetCommand(Verb verb, List<Word> path, List<Word> argument, Place place) {

    public SetCommand {
        path = List.copyOf(path);
        argument = List.copyOf(argument);
    }

    /** What a command does. */
    public enum Verb {
        /** Adds a statement, or gives a leaf its value. */
        SET,
        /** Takes a statement and all below it away. */
        DELETE,
        /** Takes the inactive mark off. */
        ACTIVATE,
        /** Marks a statement inactive. */
        DEACTIVATE,
        /** Forbids changes to a statement. */
        PROTECT,
        /** Allows changes again. */
        UNPROTECT,
        /** Gives an entry another key. */
        RENAME,
        /** Moves an entry before another of its list. */
        INSERT_BEFORE,
        /** Moves an entry behind another of its list. */
        INSERT_AFTER,
        /** Puts a comment before a statement; an empty one takes the comments away. */
        ANNOTATE
    }
}
