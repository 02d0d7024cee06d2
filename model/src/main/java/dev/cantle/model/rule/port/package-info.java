/** Rules of ports and of what is attached to them, over all slices of a device. */
@NullMarked
package dev.cantle.model.rule.port;

import org.jspecify.annotations.NullMarked;
