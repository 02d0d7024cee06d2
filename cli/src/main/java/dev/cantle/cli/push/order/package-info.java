/** What a push is asked to do. */
@NullMarked
package dev.cantle.cli.push.order;

import org.jspecify.annotations.NullMarked;
