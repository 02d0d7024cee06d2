/** What it means that the sides of a circuit agree, whichever cloud it leads to. */
@NullMarked
package dev.cantle.verify.cloud.agreement;

import org.jspecify.annotations.NullMarked;
