package dev.cantle.model.rule.routes;

import dev.cantle.model.Place;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.Prefix;

/** Where a route of a slice's own stands. */
final class OwnRoutePlace {

    private OwnRoutePlace() {}

    static Place of(Judgement judgement, Slice slice, Prefix prefix) {
        String key = slice.own().aggregates().contains(prefix) ? "aggregates" : "staticRoutes";
        return judgement.place(IntentPath.slice(slice.name()).child(key));
    }
}
