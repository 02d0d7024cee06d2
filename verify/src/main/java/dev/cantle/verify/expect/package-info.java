/** The checks of what users expect beyond what follows from the rest of the intent. */
@NullMarked
package dev.cantle.verify.expect;

import org.jspecify.annotations.NullMarked;
