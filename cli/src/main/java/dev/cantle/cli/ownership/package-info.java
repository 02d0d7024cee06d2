/** What on a device belongs to a slice: how it is loaded and removed so that nothing else is ever touched. */
@NullMarked
package dev.cantle.cli.ownership;

import org.jspecify.annotations.NullMarked;
