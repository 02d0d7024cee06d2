/** What we understood of one reply, as JSON for programs and as text for people. */
@NullMarked
package dev.cantle.verify.show;

import org.jspecify.annotations.NullMarked;
