/** What the providers document: limits and defaults, each with its source and date. */
@NullMarked
package dev.cantle.model.provider;

import org.jspecify.annotations.NullMarked;
