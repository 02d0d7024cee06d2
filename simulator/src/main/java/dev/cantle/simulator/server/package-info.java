/** The SSH server of a virtual router and its NETCONF sessions. */
@NullMarked
package dev.cantle.simulator.server;

import org.jspecify.annotations.NullMarked;
