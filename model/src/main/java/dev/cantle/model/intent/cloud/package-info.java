/** What the circuits of one provider have and those of others have not: connections, attachments, kinds of peering. */
@NullMarked
package dev.cantle.model.intent.cloud;

import org.jspecify.annotations.NullMarked;
