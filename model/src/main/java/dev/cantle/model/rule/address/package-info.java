/** The rules of addresses and prefixes, a class each. */
@NullMarked
package dev.cantle.model.rule.address;

import org.jspecify.annotations.NullMarked;
