package dev.cantle.inventory;

import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Waiver;
import dev.cantle.model.rule.Rules;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the waivers of a slice. */
final class WaiverReader {

    private final References references;

    WaiverReader(References references) {
        this.references = references;
    }

    List<Waiver> read(Fields slice) {
        List<Waiver> waivers = new ArrayList<>();
        for (Fields fields : slice.mappings("waivers", "waiver", false, (node, byNumber) -> byNumber)) {
            String rule = fields.required("rule", Scalars.checked(WaiverReader::rule));
            String circuit = fields.optional("circuit", "", Scalars::text);
            String reason = fields.required("reason", Scalars.checked(WaiverReader::reason));
            LocalDate expires = fields.required("expires", Scalars::date);
            fields.reportUnknown();
            IntentPath path = fields.path();
            if (circuit != null && !circuit.isEmpty()) {
                references.use(
                        CircuitReader.kind(slice.path()),
                        circuit,
                        fields.reading().of(path.child("circuit")));
            }
            if (fields.isWhole() && rule != null && circuit != null && reason != null && expires != null) {
                waivers.add(new Waiver(rule, circuit, reason, expires));
            } else {
                slice.broken();
            }
        }
        return waivers;
    }

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
