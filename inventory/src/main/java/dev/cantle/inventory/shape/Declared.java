package dev.cantle.inventory.shape;

import java.util.function.Function;

/** A key of a mapping as it is declared: what the loader reads, and what an editor shows. */
public sealed interface Declared permits Key, Part, Mixed {

    /** The key as it is written. */
    String name();

    /** Whether it must be there. */
    boolean required();

    /** What it means, in one line: the meaning, not the form, which its type says. */
    String help();

    /** Whether it may stand in {@code defaults} and {@code groups} of devices.yaml too. */
    boolean inherited();

    /** The same key where it may be left out. */
    Declared asOptional();

    /** Applies the function for this kind; a new kind breaks every caller, on purpose. */
    <R> R match(Function<Key<?>, R> key, Function<Part, R> part, Function<Mixed, R> mixed);
}
