/** Secrets as Junos stores them. */
@NullMarked
package dev.cantle.model.secret;

import org.jspecify.annotations.NullMarked;
