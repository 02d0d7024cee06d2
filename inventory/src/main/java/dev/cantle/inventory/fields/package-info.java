/** The keys of a mapping, read one after the other, and what a reading gathers: problems, places and names. */
@NullMarked
package dev.cantle.inventory.fields;

import org.jspecify.annotations.NullMarked;
