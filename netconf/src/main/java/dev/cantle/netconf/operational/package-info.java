/** RPCs that look at a Junos device and change nothing. */
@NullMarked
package dev.cantle.netconf.operational;

import org.jspecify.annotations.NullMarked;
