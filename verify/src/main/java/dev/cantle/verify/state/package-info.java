/** What a device says of itself, as records: the meaning of a reply without its XML. */
@NullMarked
package dev.cantle.verify.state;

import org.jspecify.annotations.NullMarked;
