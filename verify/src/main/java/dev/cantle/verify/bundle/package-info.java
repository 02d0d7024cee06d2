/** Evidence bundles: all that a verdict rests on in one zip file, which proves that nothing of it was changed. */
@NullMarked
package dev.cantle.verify.bundle;

import org.jspecify.annotations.NullMarked;
