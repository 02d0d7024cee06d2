/** The far ends of circuits: what the providers have configured on their side, and what can be wrong there. */
@NullMarked
package dev.cantle.model.world;

import org.jspecify.annotations.NullMarked;
