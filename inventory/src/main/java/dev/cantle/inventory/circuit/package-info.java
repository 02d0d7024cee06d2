/** What stands under a circuit: its session, its peerings, what passes, its attachment and its provider's part. */
@NullMarked
package dev.cantle.inventory.circuit;

import org.jspecify.annotations.NullMarked;
