/** YAML as a small tree in which every part knows its place; what could surprise a reader is refused. */
@NullMarked
package dev.cantle.inventory.yaml;

import org.jspecify.annotations.NullMarked;
