/** Running and candidate configuration, lock, commit with confirmation, and history. */
@NullMarked
package dev.cantle.simulator.datastore;

import org.jspecify.annotations.NullMarked;
