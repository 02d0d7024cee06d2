package dev.cantle.cli.push;

/**
 * A change of a slice's configuration.
 *
 * @param before what the device ran before
 * @param after what it should run after: what loading the slice makes of the configuration before
 */
record SliceChange(SealedConfiguration before, SealedConfiguration after) {}
