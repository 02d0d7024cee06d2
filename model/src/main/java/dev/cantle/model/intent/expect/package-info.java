/** What users expect of a slice beyond what follows from the rest of its intent. */
@NullMarked
package dev.cantle.model.intent.expect;

import org.jspecify.annotations.NullMarked;
