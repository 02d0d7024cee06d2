/** XML as devices write it, read piece by piece (RFC 6241 §3). */
@NullMarked
package dev.cantle.netconf.xml;

import org.jspecify.annotations.NullMarked;
