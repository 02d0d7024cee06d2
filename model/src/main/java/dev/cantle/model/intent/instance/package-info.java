/** Where a slice lives in its device: its logical system and its routing instance. */
@NullMarked
package dev.cantle.model.intent.instance;

import org.jspecify.annotations.NullMarked;
