package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.Community;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the named communities of a slice: those that are added on the way in and out, and those that are looked for. */
final class CommunityViews {

    private CommunityViews() {}

    static List<CommunityView> of(Slice slice) {
        List<CommunityView> views = new ArrayList<>();
        for (Circuit circuit : slice.circuits()) {
            add(views, Names.communities(circuit), circuit.link().bgp().sentCommunities());
            add(views, Names.tags(circuit), circuit.link().passing().tag());
            for (Community wanted : circuit.link().passing().match()) {
                add(views, Names.wanted(circuit, wanted), List.of(wanted));
            }
        }
        views.sort(Comparator.comparing(CommunityView::name));
        return views;
    }

    private static void add(List<CommunityView> views, String name, List<Community> members) {
        if (!members.isEmpty()) {
            views.add(new CommunityView(
                    name, members.stream().map(Community::toString).toList()));
        }
    }
}
