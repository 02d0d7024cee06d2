/** What templates see of ports, their units, bridge domains and policers, and of the units of irb. */
@NullMarked
package dev.cantle.templates.view.port;

import org.jspecify.annotations.NullMarked;
