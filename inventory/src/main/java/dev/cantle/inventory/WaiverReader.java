package dev.cantle.inventory;

import dev.cantle.inventory.circuit.CircuitReader;
import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.fields.References;
import dev.cantle.inventory.keys.SliceKeys;
import dev.cantle.inventory.keys.WaiverKeys;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Waiver;
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
        for (Fields fields : slice.parts(SliceKeys.WAIVERS, (node, byNumber) -> byNumber)) {
            String rule = fields.get(WaiverKeys.RULE);
            String circuit = fields.get(WaiverKeys.CIRCUIT);
            String reason = fields.get(WaiverKeys.REASON);
            LocalDate expires = fields.get(WaiverKeys.EXPIRES);
            fields.end();
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
}
