/** The JSON Schema of the files of a workspace, made of the keys by which they are read. */
@NullMarked
package dev.cantle.inventory.schema;

import org.jspecify.annotations.NullMarked;
