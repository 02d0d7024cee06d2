package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Spelling;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.rule.Rules;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Text;
import java.time.LocalDate;

/** The keys of a waiver. */
public final class WaiverKeys {

    public static final Key<String> RULE = Key.required(
            "rule",
            Types.checked(WaiverKeys::rule, "the id of a rule"),
            "whose warnings are excused: the words in brackets behind the warning");
    public static final Key<String> CIRCUIT =
            Key.optional("circuit", Types.TEXT, "", "the whole slice", "the circuit whose warnings are excused");
    public static final Key<String> REASON =
            Key.required("reason", Types.checked(WaiverKeys::reason, "one line of text"), "why the risk is taken");
    public static final Key<LocalDate> EXPIRES =
            Key.required("expires", Types.DATE, "the last day on which the waiver counts");

    /** A waiver. */
    public static final Shape WAIVER = Shape.of("waiver", RULE, CIRCUIT, REASON, EXPIRES);

    private WaiverKeys() {}

    private static String rule(String text) {
        if (!Rules.ids().contains(text)) {
            throw new IllegalValueException(
                    "unknown-reference",
                    "There is no rule '" + text + "' that a waiver could name",
                    Spelling.closest(text, Rules.ids())
                            .map(rule -> "did you mean " + rule + "?")
                            .orElse("name the rule that stands in brackets behind the warning"));
        }
        return text;
    }

    private static String reason(String text) {
        if (text.isBlank()) {
            throw new IllegalValueException("waiver-needs-reason", "The waiver has no reason", "say why");
        }
        return Text.check("reason", text);
    }
}
