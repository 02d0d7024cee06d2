/** Two states of a device held against each other: what went, came or changed. */
@NullMarked
package dev.cantle.verify.snapshot;

import org.jspecify.annotations.NullMarked;
