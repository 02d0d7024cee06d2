/** What devices, slices and circuits inherit from the defaults and groups of {@code devices.yaml}. */
@NullMarked
package dev.cantle.inventory.inherit;

import org.jspecify.annotations.NullMarked;
