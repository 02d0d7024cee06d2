/** How two snapshots are held against each other, a class for each part of them. */
@NullMarked
package dev.cantle.verify.snapshot.difference;

import org.jspecify.annotations.NullMarked;
