/** What a device says of its configuration and of its commits. */
@NullMarked
package dev.cantle.cli.push.look;

import org.jspecify.annotations.NullMarked;
