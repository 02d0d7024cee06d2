/** What a device checks when it commits, beyond the shape of single statements. */
@NullMarked
package dev.cantle.model.junos.commit;

import org.jspecify.annotations.NullMarked;
