/** What was judged: findings with their evidence, and the verdict that they add up to. */
@NullMarked
package dev.cantle.verify.finding;

import org.jspecify.annotations.NullMarked;
