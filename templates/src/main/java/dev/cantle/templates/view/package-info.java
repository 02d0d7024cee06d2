/** What template parts see of a slice: finished strings in the order in which they are written. */
@NullMarked
package dev.cantle.templates.view;

import org.jspecify.annotations.NullMarked;
