package dev.cantle.templates.intent;

import dev.cantle.model.intent.expect.Amount;
import dev.cantle.model.intent.expect.AsPathDemand;
import dev.cantle.model.intent.expect.CircuitExpectation;
import dev.cantle.model.intent.expect.Expectations;
import dev.cantle.model.intent.expect.RouteDemand;
import dev.cantle.model.intent.expect.RouteExpectation;
import dev.cantle.model.intent.expect.SessionExpectation;
import dev.cantle.model.intent.expect.TableExpectation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of {@link IntentPrinter} that prints what users expect, in the words in which they write it. */
final class ExpectPrinter {

    private ExpectPrinter() {}

    /** What is expected of the slice itself. */
    static Map<String, Object> print(Expectations expect) {
        Map<String, Object> map = new LinkedHashMap<>();
        List<TableExpectation> tables = expect.tables().stream()
                .sorted(Comparator.comparing(TableExpectation::family))
                .toList();
        map.put("tables", tables.stream().map(ExpectPrinter::table).toList());
        map.put("routes", routes(expect.routes()));
        return map;
    }

    /** What is expected of a circuit. */
    static Map<String, Object> print(CircuitExpectation expect) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (!expect.session().isEmpty()) {
            map.put("session", session(expect.session()));
        }
        map.put("routes", routes(expect.routes()));
        return map;
    }

    private static Map<String, Object> table(TableExpectation table) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("table", table.family().junosName() + ".0");
        Arrays.stream(TableExpectation.Count.values())
                .forEach(count -> put(map, count.key(), table.counts().get(count)));
        return map;
    }

    private static Map<String, Object> session(SessionExpectation session) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (!session.uptime().isZero()) {
            map.put("uptime", "at least " + IntentPrinter.time(session.uptime()));
        }
        Arrays.stream(SessionExpectation.Count.values())
                .forEach(count -> put(map, count.key(), session.counts().get(count)));
        return map;
    }

    private static void put(Map<String, Object> map, String key, @Nullable Amount amount) {
        if (amount != null) {
            map.put(key, amount.words());
        }
    }

    private static List<Object> routes(List<RouteExpectation> routes) {
        return routes.stream()
                .sorted(Comparator.comparing(
                                (RouteExpectation route) -> route.prefixes().prefix())
                        .thenComparing(route -> route.prefixes().words()))
                .<Object>map(ExpectPrinter::route)
                .toList();
    }

    private static Map<String, Object> route(RouteExpectation route) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("prefix", route.prefixes().words());
        map.put("count", route.count().words());
        Demands demands = new Demands(map);
        route.demands().forEach(demand -> demand.match(demands));
        return map;
    }

    /** Adds each demand to the map of its route. */
    private record Demands(Map<String, Object> map) implements RouteDemand.Cases<Map<String, Object>> {

        @Override
        public Map<String, Object> asPath(RouteDemand.AsPathIs demand) {
            AsPathDemand path = demand.path();
            Map<String, Object> own = new LinkedHashMap<>();
            add(own, "begins", path.begins());
            add(own, "ends", path.ends());
            add(own, "contains", path.contains());
            add(own, "excludes", path.excludes());
            add(own, "length", path.length());
            add(own, "matches", path.patterns());
            map.put("asPath", own);
            return map;
        }

        @Override
        public Map<String, Object> carries(RouteDemand.Carries demand) {
            Map<String, Object> own = new LinkedHashMap<>();
            add(own, "present", demand.present());
            add(own, "absent", demand.absent());
            map.put("communities", own);
            return map;
        }

        @Override
        public Map<String, Object> goesTo(RouteDemand.GoesTo demand) {
            return add(map, "nextHop", demand.nextHops());
        }

        @Override
        public Map<String, Object> leavesBy(RouteDemand.LeavesBy demand) {
            return add(map, "interface", demand.interfaces());
        }

        @Override
        public Map<String, Object> number(RouteDemand.NumberIs demand) {
            map.put(demand.number().key(), demand.amount().words());
            return map;
        }

        private static Map<String, Object> add(Map<String, Object> own, String key, List<?> things) {
            if (!things.isEmpty()) {
                own.put(key, things.stream().map(Object::toString).toList());
            }
            return own;
        }
    }
}
