package dev.cantle.model.junos.schema;

/** What a statement can be in Junos' model. */
public enum NodeKind {
    /** Holds other statements and has no argument. */
    BLOCK,
    /** Stands once for each key, and holds other statements. */
    LIST,
    /** Has one value. */
    LEAF,
    /** Has several values. */
    LEAF_LIST,
    /** Says all by being there. */
    FLAG,
    /** Is known to Junos; Cantle keeps it and does not read it. */
    OPAQUE,
    /** Is not in the schema. */
    UNKNOWN
}
