/** The routes that the CLI prints for people, in each of its forms. */
@NullMarked
package dev.cantle.verify.reading.text.route;

import org.jspecify.annotations.NullMarked;
