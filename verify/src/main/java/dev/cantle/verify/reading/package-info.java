/** Replies to state: a reader for each kind of reply. */
@NullMarked
package dev.cantle.verify.reading;

import org.jspecify.annotations.NullMarked;
