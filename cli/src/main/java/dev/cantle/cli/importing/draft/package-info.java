/** Intent in the making: what is known of it, what is missing, and the YAML of both. */
@NullMarked
package dev.cantle.cli.importing.draft;

import org.jspecify.annotations.NullMarked;
