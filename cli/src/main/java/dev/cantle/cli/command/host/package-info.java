/** {@code cantle host}: the keys by which devices are known. */
@NullMarked
package dev.cantle.cli.command.host;

import org.jspecify.annotations.NullMarked;
