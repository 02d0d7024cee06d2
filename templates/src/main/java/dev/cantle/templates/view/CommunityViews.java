package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.Community;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the named communities of a slice: those that are added on the way in and out, and those that are looked for. */
final class CommunityViews {

    private static final Comparator<CommunityView> BY_NAME = Comparator.comparing(CommunityView::name);

    private CommunityViews() {}

    static List<CommunityView> of(Slice slice) {
        List<CommunityView> views = new ArrayList<>();
        for (Circuit circuit : slice.circuits()) {
            List<Community> sent = circuit.link().bgp().sentCommunities();
            if (!sent.isEmpty()) {
                views.add(view(Names.communities(circuit), sent));
            }
            List<Community> tags = circuit.link().passing().tag();
            if (!tags.isEmpty()) {
                views.add(view(Names.tags(circuit), tags));
            }
            for (Community wanted : circuit.link().passing().match()) {
                views.add(view(Names.wanted(circuit, wanted), List.of(wanted)));
            }
        }
        views.sort(BY_NAME);
        return views;
    }

    private static CommunityView view(String name, List<Community> members) {
        return new CommunityView(name, members.stream().map(Community::toString).toList());
    }
}
