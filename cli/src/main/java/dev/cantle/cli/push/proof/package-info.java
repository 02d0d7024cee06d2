/** How a change is proven, or a state before. */
@NullMarked
package dev.cantle.cli.push.proof;

import org.jspecify.annotations.NullMarked;
