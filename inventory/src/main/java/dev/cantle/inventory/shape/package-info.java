/** The keys of the files of a workspace, each declared once: the loader reads by them, and the JSON Schema shows them. */
@NullMarked
package dev.cantle.inventory.shape;

import org.jspecify.annotations.NullMarked;
