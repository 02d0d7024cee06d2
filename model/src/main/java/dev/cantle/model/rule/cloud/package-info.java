/** The rules that come from what a provider documents, a class each. */
@NullMarked
package dev.cantle.model.rule.cloud;

import org.jspecify.annotations.NullMarked;
