/** Reads a workspace's inventory into intent, and says all that is wrong with it. */
@NullMarked
package dev.cantle.inventory;

import org.jspecify.annotations.NullMarked;
