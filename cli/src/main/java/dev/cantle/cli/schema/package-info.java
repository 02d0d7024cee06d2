/** {@code cantle schema}: what an editor needs to complete and check the files of a workspace. */
@NullMarked
package dev.cantle.cli.schema;

import org.jspecify.annotations.NullMarked;
