/** A virtual MX204: routers that answer NETCONF over SSH and whose BGP sessions meet a world of far ends. */
@NullMarked
package dev.cantle.simulator;

import org.jspecify.annotations.NullMarked;
