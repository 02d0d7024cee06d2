/** What a rule wants and why, with an example that breaks it and one that passes. */
@NullMarked
package dev.cantle.cli.explain;

import org.jspecify.annotations.NullMarked;
