package dev.cantle.verify.cloud.agreement;

import dev.cantle.verify.source.Evidence;

/**
 * A document that speaks for a cloud.
 *
 * @param evidence the file
 * @param command the command that prints it anew
 */
public record Witness(Evidence evidence, String command) {}
