package dev.cantle.model.rule.routes;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.value.Prefix;

/** An aggregate has something to stand on: without a more specific route Junos does not use it. */
final class AggregateContributes implements Rule {

    @Override
    public String id() {
        return "aggregate-contributes";
    }

    @Override
    public String wants() {
        return "a more specific prefix is received, or static, in every aggregate";
    }

    @Override
    public String source() {
        return "Junos OS Protocol-Independent Routing Properties User Guide, route aggregation: contributing routes";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            for (Prefix aggregate : slice.own().aggregates()) {
                if (!stands(slice, aggregate)) {
                    judgement.report(
                            slice,
                            Problem.error(
                                            id(),
                                            OwnRoutePlace.of(judgement, slice, aggregate),
                                            "The aggregate " + aggregate + " of the slice " + slice.name()
                                                    + " has no contributing route: no circuit receives anything in it",
                                            "receive a more specific prefix, or write a static route with"
                                                    + " discard: true")
                                    .withSource(source()));
                }
            }
        }
    }

    private static boolean stands(Slice slice, Prefix aggregate) {
        return slice.own().staticPrefixes().stream().anyMatch(prefix -> isIn(aggregate, prefix))
                || slice.circuits().stream()
                        .filter(circuit -> !circuit.link().disabled())
                        .map(circuit -> circuit.link())
                        .anyMatch(link -> link.receive().stream().anyMatch(prefix -> isIn(aggregate, prefix))
                                || link.passing().ranges().stream()
                                        .anyMatch(range -> range.prefix().overlaps(aggregate)
                                                && range.most() > aggregate.length()));
    }

    private static boolean isIn(Prefix aggregate, Prefix prefix) {
        return aggregate.contains(prefix) && !aggregate.equals(prefix);
    }
}
