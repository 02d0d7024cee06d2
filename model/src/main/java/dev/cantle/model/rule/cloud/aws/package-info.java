/** The rules that only circuits of AWS Direct Connect have, a class each. */
@NullMarked
package dev.cantle.model.rule.cloud.aws;

import org.jspecify.annotations.NullMarked;
