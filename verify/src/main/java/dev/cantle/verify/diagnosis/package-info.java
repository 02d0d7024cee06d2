/** Why a BGP session is down: layer by layer, with the cause, its owner and the next step. */
@NullMarked
package dev.cantle.verify.diagnosis;

import org.jspecify.annotations.NullMarked;
