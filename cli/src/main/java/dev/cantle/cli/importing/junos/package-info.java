/** Reads a Junos configuration into intent: the mirror of the templates. */
@NullMarked
package dev.cantle.cli.importing.junos;

import org.jspecify.annotations.NullMarked;
