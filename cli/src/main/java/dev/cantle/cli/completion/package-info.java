/** What shells and readers of manuals know of the commands: completion for bash and zsh, and man pages. */
@NullMarked
package dev.cantle.cli.completion;

import org.jspecify.annotations.NullMarked;
