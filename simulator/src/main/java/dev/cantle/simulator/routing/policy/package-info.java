/** Routes and the policies that they pass, evaluated as Junos does it. */
@NullMarked
package dev.cantle.simulator.routing.policy;

import org.jspecify.annotations.NullMarked;
