/** The keys of a push: where they come from, how they are filled in, and how they stay out of every text. */
@NullMarked
package dev.cantle.cli.push.key;

import org.jspecify.annotations.NullMarked;
