package dev.cantle.model.rule.routes;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.value.Prefix;

/** A route of the slice's own has a destination of its own: it would hide the route of a peer, or another one. */
final class OwnRoutesApart implements Rule {

    @Override
    public String id() {
        return "own-routes-apart";
    }

    @Override
    public String wants() {
        return "no aggregate or static route of a slice has the destination of another one or of a received prefix";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            for (Prefix prefix : slice.own().aggregates()) {
                if (slice.own().staticPrefixes().contains(prefix)) {
                    error(judgement, slice, prefix, "stands under aggregates and under staticRoutes");
                }
            }
            for (Circuit circuit : slice.circuits()) {
                for (Prefix prefix : slice.own().prefixes()) {
                    if (circuit.link().receive().contains(prefix)) {
                        error(judgement, slice, prefix, "is the slice's own, and " + circuit.name() + " receives it");
                    }
                }
            }
        }
    }

    private void error(Judgement judgement, Slice slice, Prefix prefix, String what) {
        judgement.report(
                slice,
                Problem.error(
                        id(),
                        OwnRoutePlace.of(judgement, slice, prefix),
                        "The route " + prefix + " of the slice " + slice.name() + " " + what,
                        "take one of the two out"));
    }
}
