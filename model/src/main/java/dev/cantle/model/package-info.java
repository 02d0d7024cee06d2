/** What is wanted, and what is wrong with it: the types that every other module speaks in. */
@NullMarked
package dev.cantle.model;

import org.jspecify.annotations.NullMarked;
