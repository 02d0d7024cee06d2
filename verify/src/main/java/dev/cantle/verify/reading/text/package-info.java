/** What the CLI prints for people, read line by line: captures from a terminal, which may be cut or contradict themselves. */
@NullMarked
package dev.cantle.verify.reading.text;

import org.jspecify.annotations.NullMarked;
