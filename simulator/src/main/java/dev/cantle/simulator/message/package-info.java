/** The XML of requests and replies, read and written by ourselves. */
@NullMarked
package dev.cantle.simulator.message;

import org.jspecify.annotations.NullMarked;
