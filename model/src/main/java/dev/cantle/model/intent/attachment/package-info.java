/** How a circuit is attached to the router: port, tags, bridge domain, policers, and the interface that is routed. */
@NullMarked
package dev.cantle.model.intent.attachment;

import org.jspecify.annotations.NullMarked;
