/** The notations of a Junos configuration: curly, set and XML, each read and written. */
@NullMarked
package dev.cantle.model.junos.notation;

import org.jspecify.annotations.NullMarked;
