/** The checks that intent asks for, a class each. */
@NullMarked
package dev.cantle.verify.check;

import org.jspecify.annotations.NullMarked;
