/** Reaches devices: who logs in where, and what they are asked for. */
@NullMarked
package dev.cantle.cli.device;

import org.jspecify.annotations.NullMarked;
