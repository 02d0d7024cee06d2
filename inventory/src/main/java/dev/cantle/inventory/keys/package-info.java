/** What each file of a workspace may say: every key with its type, its default and a line of help. */
@NullMarked
package dev.cantle.inventory.keys;

import org.jspecify.annotations.NullMarked;
