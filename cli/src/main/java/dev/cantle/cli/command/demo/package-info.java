/** {@code cantle demo}: the whole way on a virtual router. */
@NullMarked
package dev.cantle.cli.command.demo;

import org.jspecify.annotations.NullMarked;
