package dev.cantle.model.junos.edit;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.schema.Severity;

/**
 * What a device says about a part of a load.
 *
 * @param severity whether the part was refused or only passed over
 * @param path the statement that it is about
 * @param message the device's words, such as {@code statement not found}
 * @param line the line of a set command, from 1; 0 for other loads
 */
public record LoadMessage(Severity severity, ConfigPath path, String message, int line) {}
