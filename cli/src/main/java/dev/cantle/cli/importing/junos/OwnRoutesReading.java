package dev.cantle.cli.importing.junos;

import dev.cantle.cli.importing.draft.Draft;
import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads the routes that a routing instance has of its own. */
final class OwnRoutesReading {

    private OwnRoutesReading() {}

    static void read(Branch instance, Draft slice) {
        Branch options = instance.in("routing-options");
        List<Branch> places = new ArrayList<>(List.of(options));
        options.all("rib").forEach(rib -> places.add(Branch.of(rib)));
        List<String> aggregates = new ArrayList<>();
        List<Draft> statics = new ArrayList<>();
        for (Branch place : places) {
            place.in("aggregate").all("route").forEach(route -> aggregates.add(route.argument()));
            for (Statement route : place.in("static").all("route")) {
                Branch way = Branch.of(route);
                Draft draft = new Draft().text("prefix", route.argument());
                if (way.has("discard")) {
                    statics.add(draft.yes("discard"));
                } else if (way.values("next-hop").size() == 1) {
                    statics.add(draft.text("nextHop", way.values("next-hop").get(0)));
                }
            }
        }
        if (!aggregates.isEmpty()) {
            slice.texts("aggregates", aggregates);
        }
        if (!statics.isEmpty()) {
            slice.drafts("staticRoutes", statics);
        }
    }
}
