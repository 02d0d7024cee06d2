/** What AWS says of Direct Connect, and whether it agrees with a circuit. */
@NullMarked
package dev.cantle.verify.cloud.aws;

import org.jspecify.annotations.NullMarked;
