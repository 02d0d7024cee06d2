/** The rules that only circuits of Azure ExpressRoute have, a class each. */
@NullMarked
package dev.cantle.model.rule.cloud.azure;

import org.jspecify.annotations.NullMarked;
