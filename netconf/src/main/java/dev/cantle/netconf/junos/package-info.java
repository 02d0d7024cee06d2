/** The remote procedures of Junos OS, one type each, and the conversation that makes use of them. */
@NullMarked
package dev.cantle.netconf.junos;

import org.jspecify.annotations.NullMarked;
