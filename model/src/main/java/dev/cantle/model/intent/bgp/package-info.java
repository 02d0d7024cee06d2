/** What BGP sessions of a circuit are meant to be. */
@NullMarked
package dev.cantle.model.intent.bgp;

import org.jspecify.annotations.NullMarked;
