/** RPCs: what was asked, what is answered, and who answers. */
@NullMarked
package dev.cantle.simulator.rpc;

import org.jspecify.annotations.NullMarked;
