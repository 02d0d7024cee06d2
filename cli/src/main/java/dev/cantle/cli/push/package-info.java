/** A push: a conversation with one device about one slice that always ends somewhere safe. */
@NullMarked
package dev.cantle.cli.push;

import org.jspecify.annotations.NullMarked;
