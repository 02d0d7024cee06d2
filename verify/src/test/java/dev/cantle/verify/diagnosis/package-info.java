/** What is found to be the cause of a session that is down. */
@NullMarked
package dev.cantle.verify.diagnosis;

import org.jspecify.annotations.NullMarked;
