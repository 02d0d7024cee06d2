/** NETCONF over SSH with the operations of Junos: the limits that a session keeps and the ways it can fail. */
@NullMarked
package dev.cantle.netconf;

import org.jspecify.annotations.NullMarked;
