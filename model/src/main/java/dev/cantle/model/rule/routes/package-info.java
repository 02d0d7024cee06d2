/** The rules of which routes pass and which ones a slice has of its own, a class each. */
@NullMarked
package dev.cantle.model.rule.routes;

import org.jspecify.annotations.NullMarked;
