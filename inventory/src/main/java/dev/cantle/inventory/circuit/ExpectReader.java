package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.ExpectKeys;
import dev.cantle.model.intent.expect.Amount;
import dev.cantle.model.intent.expect.CircuitExpectation;
import dev.cantle.model.intent.expect.Expectations;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.expect.RouteDemand;
import dev.cantle.model.intent.expect.RouteExpectation;
import dev.cantle.model.intent.expect.SessionExpectation;
import dev.cantle.model.intent.expect.TableExpectation;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpFamily;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code expect} of a slice and of its circuits. */
public final class ExpectReader {

    private static final int MOST_ROUTES = 200;

    private final List<TableExpectation> tables = new ArrayList<>();
    private final List<RouteExpectation> routes = new ArrayList<>();
    private final Map<String, CircuitExpectation> circuits = new TreeMap<>();

    /** Reads what is expected of the slice itself. */
    public void read(Fields slice) {
        Fields fields = slice.part(ExpectKeys.OF_SLICE).orElse(null);
        if (fields != null) {
            tables(fields);
            routes.addAll(routes(fields));
            end(slice, fields);
        }
    }

    /** Reads what is expected of a circuit. */
    public void readOwn(String circuit, Fields outer) {
        Fields fields = outer.part(ExpectKeys.OF_CIRCUIT).orElse(null);
        if (fields == null) {
            return;
        }
        SessionExpectation session = fields.part(ExpectKeys.SESSION)
                .map(inner -> session(fields, inner))
                .orElse(SessionExpectation.none());
        CircuitExpectation own = new CircuitExpectation(session, routes(fields));
        end(outer, fields);
        if (!own.isEmpty()) {
            circuits.put(circuit, own);
        }
    }

    /** All that is expected. */
    public Expectations all() {
        return new Expectations(tables, routes, circuits);
    }

    private static void end(Fields outer, Fields fields) {
        fields.endIn(outer);
    }

    private void tables(Fields outer) {
        Set<IpFamily> taken = new HashSet<>();
        for (Fields fields : outer.parts(ExpectKeys.TABLES, (node, byNumber) -> byNumber)) {
            IpFamily family = fields.get(ExpectKeys.TABLE);
            if (family != null && !taken.add(family)) {
                fields.error(
                        ExpectKeys.TABLE, "unique-names", "The table stands there twice", "put its counts together");
            }
            Map<TableExpectation.Count, Amount> counts =
                    counts(fields, TableExpectation.Count.values(), TableExpectation.Count::key);
            if (counts.isEmpty() && fields.isWhole()) {
                fields.error(
                        ExpectKeys.TABLE,
                        "expect-something",
                        "Nothing is expected of the table",
                        "write active, received, accepted, destinations or hidden");
            }
            end(outer, fields);
            if (family != null) {
                tables.add(new TableExpectation(family, counts));
            }
        }
    }

    private static SessionExpectation session(Fields outer, Fields fields) {
        Duration uptime = fields.get(ExpectKeys.UPTIME);
        Map<SessionExpectation.Count, Amount> counts =
                counts(fields, SessionExpectation.Count.values(), SessionExpectation.Count::key);
        end(outer, fields);
        return new SessionExpectation(uptime == null ? Duration.ZERO : uptime, counts);
    }

    private static <K> Map<K, Amount> counts(Fields fields, K[] keys, Function<K, String> named) {
        Map<K, Amount> counts = new TreeMap<>();
        for (K key : keys) {
            Amount amount = fields.get(ExpectKeys.count(named.apply(key)));
            if (amount != null) {
                counts.put(key, amount);
            }
        }
        return counts;
    }

    private static List<RouteExpectation> routes(Fields outer) {
        List<RouteExpectation> routes = new ArrayList<>();
        Set<PrefixMatch> taken = new HashSet<>();
        for (Fields fields : outer.parts(ExpectKeys.ROUTES, (node, byNumber) -> byNumber)) {
            PrefixMatch prefixes = fields.get(ExpectKeys.PREFIX);
            RouteExpectation route = route(fields, prefixes);
            if (prefixes != null && !taken.add(prefixes)) {
                fields.error(ExpectKeys.PREFIX, "unique-names", prefixes + " stands there twice", "put both together");
            }
            end(outer, fields);
            if (route != null) {
                routes.add(route);
            }
        }
        List<PrefixMatch> absent = outer.get(ExpectKeys.NO_ROUTES);
        for (PrefixMatch prefixes : absent == null ? List.<PrefixMatch>of() : absent) {
            if (!taken.add(prefixes)) {
                outer.error(ExpectKeys.NO_ROUTES, "unique-names", prefixes + " stands there twice", "say it once");
            }
            routes.add(RouteExpectation.absent(prefixes));
        }
        if (routes.size() > MOST_ROUTES) {
            outer.error(
                    ExpectKeys.ROUTES,
                    "expect-size",
                    routes.size() + " expectations of routes are more than " + MOST_ROUTES,
                    "say more by one: 10.0.0.0/8 orlonger");
        }
        return routes;
    }

    private static @Nullable RouteExpectation route(Fields fields, @Nullable PrefixMatch prefixes) {
        Amount count = fields.get(ExpectKeys.COUNT);
        List<RouteDemand> demands = new RouteDemandReader(fields).read();
        if (prefixes == null || count == null || !fields.isWhole()) {
            return null;
        }
        try {
            return new RouteExpectation(prefixes, count, demands);
        } catch (IllegalValueException e) {
            fields.error(ExpectKeys.COUNT, e.rule(), String.valueOf(e.getMessage()), e.fix());
            return null;
        }
    }
}
