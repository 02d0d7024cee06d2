/** What Cantle knows of Junos statements: names, nesting, keys, types, order and references. */
@NullMarked
package dev.cantle.model.junos.schema;

import org.jspecify.annotations.NullMarked;
