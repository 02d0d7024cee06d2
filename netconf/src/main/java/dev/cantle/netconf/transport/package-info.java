/** Byte streams to a device and back (RFC 6242 §3): SSH, its logins and its host keys. */
@NullMarked
package dev.cantle.netconf.transport;

import org.jspecify.annotations.NullMarked;
