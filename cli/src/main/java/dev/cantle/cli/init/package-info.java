/** {@code cantle init}: a workspace to begin with. */
@NullMarked
package dev.cantle.cli.init;

import org.jspecify.annotations.NullMarked;
