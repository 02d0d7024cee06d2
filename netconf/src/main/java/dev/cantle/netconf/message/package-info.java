/** Hello, rpc, rpc-reply and rpc-error (RFC 6241 §4 and §8), and the session that exchanges them. */
@NullMarked
package dev.cantle.netconf.message;

import org.jspecify.annotations.NullMarked;
