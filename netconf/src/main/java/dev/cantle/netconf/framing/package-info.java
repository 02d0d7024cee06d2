/** Where one message ends and the next begins (RFC 6242 §4), on bytes. */
@NullMarked
package dev.cantle.netconf.framing;

import org.jspecify.annotations.NullMarked;
