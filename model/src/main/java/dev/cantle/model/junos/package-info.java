/** The Junos configuration as an immutable tree of statements that every notation shares. */
@NullMarked
package dev.cantle.model.junos;

import org.jspecify.annotations.NullMarked;
