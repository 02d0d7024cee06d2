/** The port through which verification asks for replies: from a device, or from a folder of saved ones. */
@NullMarked
package dev.cantle.verify.source;

import org.jspecify.annotations.NullMarked;
