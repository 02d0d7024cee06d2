/** Changes to a Junos configuration, made as a device makes them when it loads. */
@NullMarked
package dev.cantle.model.junos.edit;

import org.jspecify.annotations.NullMarked;
