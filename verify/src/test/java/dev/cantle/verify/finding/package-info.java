/** Findings, and who can mend what they name. */
@NullMarked
package dev.cantle.verify.finding;

import org.jspecify.annotations.NullMarked;
