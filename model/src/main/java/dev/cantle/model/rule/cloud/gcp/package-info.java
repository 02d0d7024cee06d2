/** The rules that only circuits of Google Cloud Interconnect have, a class each. */
@NullMarked
package dev.cantle.model.rule.cloud.gcp;

import org.jspecify.annotations.NullMarked;
