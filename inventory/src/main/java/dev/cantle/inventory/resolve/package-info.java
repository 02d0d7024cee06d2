/** Where each value of an intent comes from: its file, what it inherits, its provider, or Cantle itself. */
@NullMarked
package dev.cantle.inventory.resolve;

import org.jspecify.annotations.NullMarked;
