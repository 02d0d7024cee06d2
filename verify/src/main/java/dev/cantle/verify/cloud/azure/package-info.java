/** What Azure says of ExpressRoute, and whether it agrees with a circuit. */
@NullMarked
package dev.cantle.verify.cloud.azure;

import org.jspecify.annotations.NullMarked;
