/** The rendered sample inventory and the executable specification of the whole. */
@NullMarked
package dev.cantle.golden;

import org.jspecify.annotations.NullMarked;
