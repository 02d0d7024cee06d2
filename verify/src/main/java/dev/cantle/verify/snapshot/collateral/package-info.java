/** What a change has done beside what it was to do, as findings. */
@NullMarked
package dev.cantle.verify.snapshot.collateral;

import org.jspecify.annotations.NullMarked;
