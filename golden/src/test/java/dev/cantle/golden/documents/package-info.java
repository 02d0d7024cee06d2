/** Keeps the tables in {@code docs/} in step with the program. */
@NullMarked
package dev.cantle.golden.documents;

import org.jspecify.annotations.NullMarked;
