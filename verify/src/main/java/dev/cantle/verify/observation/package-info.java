/** What one poll saw: each reply asked once, and what was up before a change. */
@NullMarked
package dev.cantle.verify.observation;

import org.jspecify.annotations.NullMarked;
