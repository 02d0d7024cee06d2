/** The checks of routes: what is received, announced and in the tables of the slice. */
@NullMarked
package dev.cantle.verify.check.route;

import org.jspecify.annotations.NullMarked;
