package dev.cantle.templates.intent;

import dev.cantle.model.intent.expect.Amount;
import dev.cantle.model.intent.expect.AsPathDemand;
import dev.cantle.model.intent.expect.CircuitExpectation;
import dev.cantle.model.intent.expect.Expectations;
import dev.cantle.model.intent.expect.RouteDemand;
import dev.cantle.model.intent.expect.RouteExpectation;
import dev.cantle.model.intent.expect.SessionExpectation;
import dev.cantle.model.intent.expect.TableExpectation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of {@link IntentPrinter} that prints what users expect, in the words in which they write it. */
final class ExpectPrinter {

    private ExpectPrinter() {}

    /** What is expected of the slice itself. */
    static void print(Expectations expect, YamlText out) {
        out.open("expect");
        if (expect.tables().isEmpty()) {
            out.empty("tables");
        } else {
            out.open("tables");
            expect.tables().stream()
                    .sorted(Comparator.comparing(TableExpectation::family))
                    .forEach(table -> table(table, out));
            out.close();
        }
        routes(expect.routes(), out);
        out.close();
    }

    /** What is expected of a circuit. */
    static void print(CircuitExpectation expect, YamlText out) {
        out.open("expect");
        if (!expect.session().isEmpty()) {
            session(expect.session(), out.open("session"));
            out.close();
        }
        routes(expect.routes(), out);
        out.close();
    }

    private static void table(TableExpectation table, YamlText out) {
        out.item().put("table", table.family().junosName() + ".0");
        for (TableExpectation.Count count : TableExpectation.Count.values()) {
            put(count.key(), table.counts().get(count), out);
        }
        out.close();
    }

    private static void session(SessionExpectation session, YamlText out) {
        if (!session.uptime().isZero()) {
            out.put("uptime", "at least " + YamlText.time(session.uptime()));
        }
        for (SessionExpectation.Count count : SessionExpectation.Count.values()) {
            put(count.key(), session.counts().get(count), out);
        }
    }

    private static void put(String key, @Nullable Amount amount, YamlText out) {
        if (amount != null) {
            out.put(key, amount.words());
        }
    }

    private static void routes(List<RouteExpectation> routes, YamlText out) {
        if (routes.isEmpty()) {
            out.empty("routes");
            return;
        }
        out.open("routes");
        routes.stream()
                .sorted(Comparator.comparing(
                                (RouteExpectation route) -> route.prefixes().prefix())
                        .thenComparing(route -> route.prefixes().words()))
                .forEach(route -> route(route, out));
        out.close();
    }

    private static void route(RouteExpectation route, YamlText out) {
        out.item();
        out.put("prefix", route.prefixes().words());
        out.put("count", route.count().words());
        Demands demands = new Demands(out);
        route.demands().forEach(demand -> demand.match(demands));
        out.close();
    }

    /** Prints each demand below its route. */
    private record Demands(YamlText out) implements RouteDemand.Cases<YamlText> {

        @Override
        public YamlText asPath(RouteDemand.AsPathIs demand) {
            AsPathDemand path = demand.path();
            out.open("asPath");
            some("begins", path.begins());
            some("ends", path.ends());
            some("contains", path.contains());
            some("excludes", path.excludes());
            some("length", path.length());
            some("matches", path.patterns());
            return out.close();
        }

        @Override
        public YamlText carries(RouteDemand.Carries demand) {
            out.open("communities");
            some("present", demand.present());
            some("absent", demand.absent());
            return out.close();
        }

        @Override
        public YamlText goesTo(RouteDemand.GoesTo demand) {
            return some("nextHop", demand.nextHops());
        }

        @Override
        public YamlText leavesBy(RouteDemand.LeavesBy demand) {
            return some("interface", demand.interfaces());
        }

        @Override
        public YamlText number(RouteDemand.NumberIs demand) {
            return out.put(demand.number().key(), demand.amount().words());
        }

        private YamlText some(String key, List<?> things) {
            return things.isEmpty() ? out : out.list(key, things);
        }
    }
}
