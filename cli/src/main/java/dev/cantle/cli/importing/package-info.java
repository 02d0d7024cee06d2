/** {@code cantle import} and {@code cantle export}: intent from what others wrote, and back. */
@NullMarked
package dev.cantle.cli.importing;

import org.jspecify.annotations.NullMarked;
