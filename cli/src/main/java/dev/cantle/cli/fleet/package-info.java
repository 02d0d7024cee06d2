/** Several pushes of one command: devices beside each other, the slices of a device in order, one report of all. */
@NullMarked
package dev.cantle.cli.fleet;

import org.jspecify.annotations.NullMarked;
