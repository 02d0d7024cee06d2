package dev.cantle.model.junos.schema;

/** Whose configuration a tree is. */
public enum Scope {
    /** The whole device's. */
    DEVICE,
    /** That of one logical system, as a login that is confined to it sees it. */
    LOGICAL_SYSTEM
}
