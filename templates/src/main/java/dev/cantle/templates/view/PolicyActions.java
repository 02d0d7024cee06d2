package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.Preference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the policies of a circuit do with the routes that they accept: the same in each of their terms. */
final class PolicyActions {

    private PolicyActions() {}

    static List<LineView> ofImport(Circuit circuit) {
        List<LineView> lines = new ArrayList<>();
        long preference = circuit.link().bgp().givenPreference();
        if (preference != Bgp.DEFAULT_LOCAL_PREFERENCE) {
            lines.add(LineView.of("local-preference", Long.toString(preference)));
        }
        if (!circuit.link().passing().tag().isEmpty()) {
            lines.add(LineView.of("community", "add", Names.tags(circuit)));
        }
        return lines;
    }

    static List<LineView> ofExport(Slice slice, Circuit circuit) {
        List<LineView> lines = new ArrayList<>();
        Preference preference = circuit.link().bgp().preference();
        if (preference.med() != Preference.NO_MED) {
            lines.add(LineView.of("metric", Long.toString(preference.med())));
        }
        if (!circuit.link().bgp().sentCommunities().isEmpty()) {
            lines.add(LineView.of("community", "add", Names.communities(circuit)));
        }
        if (preference.prepended() > 0) {
            String ours = slice.asnOn(circuit).toString();
            lines.add(LineView.of(
                    "as-path-prepend", String.join(" ", Collections.nCopies(preference.prepended(), ours))));
        }
        return lines;
    }
}
