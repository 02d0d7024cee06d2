/** Where secrets are found: variables, files, commands and key stores. */
@NullMarked
package dev.cantle.cli.secret;

import org.jspecify.annotations.NullMarked;
