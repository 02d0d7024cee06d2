/** Cuts the parts that findings rest on out of saved replies, for people to read. */
@NullMarked
package dev.cantle.verify.exhibit;

import org.jspecify.annotations.NullMarked;
