/** Values that check themselves: numbers, addresses and names as Junos, AWS and Azure define them. */
@NullMarked
package dev.cantle.model.value;

import org.jspecify.annotations.NullMarked;
