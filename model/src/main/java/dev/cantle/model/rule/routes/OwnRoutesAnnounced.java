package dev.cantle.model.rule.routes;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.route.StaticRoute;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.value.Prefix;
import java.util.List;
import java.util.stream.Stream;

/** An aggregate, or a static route that drops traffic, is there to be announced: else it does nothing. */
final class OwnRoutesAnnounced implements Rule {

    @Override
    public String id() {
        return "own-routes-announced";
    }

    @Override
    public String wants() {
        return "every aggregate and every discarding static route is named under advertise of a circuit";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            if (slice.own().isEmpty()) {
                continue;
            }
            List<Prefix> announced = slice.circuits().stream()
                    .filter(circuit -> !circuit.link().disabled())
                    .flatMap(circuit -> slice.announcedOn(circuit).stream())
                    .toList();
            toAnnounce(slice)
                    .filter(prefix -> !announced.contains(prefix))
                    .forEach(prefix -> judgement.report(
                            slice,
                            Problem.warning(
                                    id(),
                                    OwnRoutePlace.of(judgement, slice, prefix),
                                    "The route " + prefix + " of the slice " + slice.name()
                                            + " is announced on no circuit",
                                    "name it under advertise of a circuit, or remove it")));
        }
    }

    private static Stream<Prefix> toAnnounce(Slice slice) {
        return Stream.concat(
                slice.own().aggregates().stream(),
                slice.own().statics().stream()
                        .filter(route -> route.way().match(nextHop -> false, () -> true))
                        .map(StaticRoute::prefix));
    }
}
