/** The RPCs that read, change and commit the configuration. */
@NullMarked
package dev.cantle.simulator.config;

import org.jspecify.annotations.NullMarked;
