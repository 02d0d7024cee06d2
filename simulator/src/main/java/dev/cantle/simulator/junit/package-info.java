/** The virtual MX204 in the tests of others: an extension of JUnit 5, and the only package that needs it. */
@NullMarked
package dev.cantle.simulator.junit;

import org.jspecify.annotations.NullMarked;
