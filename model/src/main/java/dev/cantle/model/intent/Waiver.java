package dev.cantle.model.intent;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Text;
import java.time.LocalDate;

/**
 * A rule that does not count for a while, with the reason why. It is printed in every report.
 *
 * @param rule the id of the rule
 * @param circuit the circuit it does not count for, or empty for the whole slice
 * @param reason why
 * @param expires the last day on which it does not count
 */
public record Waiver(String rule, String circuit, String reason, LocalDate expires) {

    public Waiver {
        if (rule.isBlank() || reason.isBlank()) {
            throw new IllegalValueException(
                    "waiver-needs-reason", "A waiver has no rule or no reason", "say which rule, and why");
        }
        Text.check("reason", reason);
    }

    /** Whether the waiver still counts on that day. */
    public boolean isInForce(LocalDate day) {
        return !day.isAfter(expires);
    }
}
