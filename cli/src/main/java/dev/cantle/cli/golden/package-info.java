/** Many goldens at once: compared or written on all processors, and told in order. */
@NullMarked
package dev.cantle.cli.golden;

import org.jspecify.annotations.NullMarked;
