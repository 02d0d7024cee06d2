package dev.cantle.inventory.shape;

import java.util.List;
import java.util.function.Function;

/**
 * A key that takes one of several kinds of values; the reader looks which one is written. The alternatives bear the key's
 * name, or none where they are the entries of its list.
 *
 * @param name the key as it is written
 * @param required whether it must be there
 * @param isList whether it is a list, of which each entry is one of the alternatives
 * @param either the alternatives
 * @param inherited whether it may stand in defaults and groups too
 * @param help what it means, in one line
 */
public record Mixed(
        String name, boolean required, boolean isList, List<Declared> either, boolean inherited, String help)
        implements Declared {

    public Mixed {
        either = List.copyOf(either);
    }

    /** A key that may be left out. */
    public static Mixed optional(String name, String help, Declared... either) {
        return new Mixed(name, false, false, List.of(either), false, help);
    }

    /** A list that may be left out, of which each entry is one of the alternatives. */
    public static Mixed list(String name, String help, Declared... either) {
        return new Mixed(name, false, true, List.of(either), false, help);
    }

    /** The same key, which may stand in defaults and groups too. */
    public Mixed inheritable() {
        return new Mixed(name, required, isList, either, true, help);
    }

    @Override
    public Mixed asOptional() {
        return new Mixed(name, false, isList, either, inherited, help);
    }

    @Override
    public <R> R match(Function<Key<?>, R> key, Function<Part, R> part, Function<Mixed, R> mixed) {
        return mixed.apply(this);
    }
}
