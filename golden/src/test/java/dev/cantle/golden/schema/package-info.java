/** The JSON Schema of the files of a workspace against every file that there is. */
@NullMarked
package dev.cantle.golden.schema;

import org.jspecify.annotations.NullMarked;
