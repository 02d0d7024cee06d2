/** Every fault of the virtual router's world, and whether a diagnosis names it. */
@NullMarked
package dev.cantle.cli.diagnosis;

import org.jspecify.annotations.NullMarked;
