package dev.cantle.model.junos.schema;

/** How much a message of the device weighs. */
public enum Severity {
    /** The device goes on, and says so. */
    WARNING,
    /** The device refuses. */
    ERROR
}
