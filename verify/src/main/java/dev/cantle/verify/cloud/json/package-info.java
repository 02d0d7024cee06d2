/** JSON of the clouds: read within limits, with places, and without the keys in it. */
@NullMarked
package dev.cantle.verify.cloud.json;

import org.jspecify.annotations.NullMarked;
