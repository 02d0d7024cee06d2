package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.bgp.Bgp;
import java.util.ArrayList;
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

    static List<LineView> ofExport(Circuit circuit) {
        List<LineView> lines = new ArrayList<>();
        if (!circuit.link().bgp().sentCommunities().isEmpty()) {
            lines.add(LineView.of("community", "add", Names.communities(circuit)));
        }
        return lines;
    }
}
