/** Who watches the messages of a session, with their secrets masked. */
@NullMarked
package dev.cantle.netconf.wire;

import org.jspecify.annotations.NullMarked;
