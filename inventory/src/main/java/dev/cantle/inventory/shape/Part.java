package dev.cantle.inventory.shape;

import java.util.function.Function;

/**
 * A key with a mapping of further keys, or with a list of such mappings.
 *
 * @param name the key as it is written
 * @param required whether it must be there
 * @param many whether it is a list of mappings
 * @param shape the keys of the mapping
 * @param inherited whether it may stand in defaults and groups too
 * @param removable whether {@code false} in its place takes away what is inherited
 * @param help what it means, in one line
 */
public record Part(
        String name, boolean required, boolean many, Shape shape, boolean inherited, boolean removable, String help)
        implements Declared {

    /** A mapping that must be there. */
    public static Part required(String name, Shape shape, String help) {
        return new Part(name, true, false, shape, false, false, help);
    }

    /** A mapping that may be left out. */
    public static Part optional(String name, Shape shape, String help) {
        return new Part(name, false, false, shape, false, false, help);
    }

    /** A list of mappings that must be there. */
    public static Part requiredList(String name, Shape shape, String help) {
        return new Part(name, true, true, shape, false, false, help);
    }

    /** A list of mappings that may be left out. */
    public static Part list(String name, Shape shape, String help) {
        return new Part(name, false, true, shape, false, false, help);
    }

    /** The same key, which may stand in defaults and groups too. */
    public Part inheritable() {
        return new Part(name, required, many, shape, true, removable, help);
    }

    /** The same key, which may stand in defaults and groups too, and be taken away again by {@code false}. */
    public Part inheritableOrFalse() {
        return new Part(name, required, many, shape, true, true, help);
    }

    /** The same key with other keys in its mapping. */
    Part with(Shape other) {
        return new Part(name, required, many, other, inherited, removable, help);
    }

    /** The same key, where it must be there. */
    public Part asRequired() {
        return new Part(name, true, many, shape, inherited, removable, help);
    }

    @Override
    public Part asOptional() {
        return new Part(name, false, many, shape, inherited, removable, help);
    }

    @Override
    public <R> R match(Function<Key<?>, R> key, Function<Part, R> part, Function<Mixed, R> mixed) {
        return part.apply(this);
    }
}
