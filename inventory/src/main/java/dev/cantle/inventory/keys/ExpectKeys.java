package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Type;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.expect.Amount;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.expect.SessionExpectation;
import dev.cantle.model.intent.expect.TableExpectation;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpFamily;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The keys of {@code expect}, of a slice and of its circuits: what must hold beyond what intent says anyway. */
public final class ExpectKeys {

    private static final Duration LONGEST_UPTIME = Duration.ofDays(365);

    public static final Key<IpFamily> TABLE = Key.required(
            "table",
            new Type<>(
                    scalar -> family(Types.TEXT.reader().apply(scalar)),
                    Types.parsed(Function.identity(), "inet6?\\.0", "inet.0 or inet6.0")
                            .form()),
            "a table of the routing instance, which goes without saying");
    private static final Shape OF_TABLE =
            Shape.of("table", with(TABLE, counts(TableExpectation.Count.values(), TableExpectation.Count::key)));
    public static final Part TABLES = Part.list("tables", OF_TABLE, "how many routes the tables must hold");

    public static final Key<PrefixMatch> PREFIX =
            Key.required("prefix", PassingKeys.PREFIXES, "which routes are meant");
    public static final Key<Amount> COUNT =
            Key.optional("count", DemandKeys.AMOUNT, Amount.some(), "at least 1", "how many such routes there must be");
    private static final Shape ROUTE = Shape.of("expected route", with(PREFIX, COUNT, DemandKeys.ALL));
    public static final Part ROUTES =
            Part.list("routes", ROUTE, "routes that must be there, and what must hold of them");
    public static final Key<List<PrefixMatch>> NO_ROUTES =
            Key.list("noRoutes", PassingKeys.PREFIXES, "routes that must not be there");

    public static final Key<Duration> UPTIME = Key.optional(
            "uptime",
            new Type<>(
                    scalar -> uptime(scalar.text()),
                    Types.parsed(
                                    Function.identity(),
                                    "(?:at least +)?(?:0|[1-9][0-9]{0,8})(?:ms|s|m|h)",
                                    "a duration of 1s to 8760h")
                            .form()),
            Duration.ZERO,
            "none",
            "how long the session must have been up at least");
    private static final Shape OF_SESSION =
            Shape.of("session", with(UPTIME, counts(SessionExpectation.Count.values(), SessionExpectation.Count::key)));
    public static final Part SESSION =
            Part.optional("session", OF_SESSION, "what must hold of the BGP session of this circuit");

    /** Of a slice. */
    public static final Part OF_SLICE = Part.optional(
            "expect",
            Shape.of("expectation of the slice", TABLES, ROUTES, NO_ROUTES),
            "what must hold of the whole slice beyond what follows from it anyway");

    /** Of a circuit. */
    public static final Part OF_CIRCUIT = Part.optional(
            "expect",
            Shape.of("expectation of the circuit", SESSION, ROUTES, NO_ROUTES),
            "what must hold of this circuit beyond what follows from it anyway");

    private ExpectKeys() {}

    /** The key of a count, of a session or of a table. */
    public static Key<Amount> count(String name) {
        return Key.optional(name, DemandKeys.AMOUNT, "how many: " + words(name));
    }

    private static String words(String camel) {
        return camel.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static <K> List<Declared> counts(K[] counts, Function<K, String> named) {
        return Arrays.stream(counts).map(named).<Declared>map(ExpectKeys::count).toList();
    }

    private static List<Declared> with(Declared first, List<Declared> more) {
        List<Declared> all = new ArrayList<>(List.of(first));
        all.addAll(more);
        return all;
    }

    private static List<Declared> with(Declared first, Declared second, List<Declared> more) {
        return with(first, with(second, more));
    }

    private static IpFamily family(String table) {
        return Arrays.stream(IpFamily.values())
                .filter(family -> table.equals(family.junosName() + ".0"))
                .findFirst()
                .orElseThrow(() -> new IllegalValueException(
                        "unknown-word",
                        "'" + table + "' is no table of the slice",
                        "write inet.0 or inet6.0: the routing instance goes without saying"));
    }

    private static Duration uptime(String text) {
        Duration duration = Types.durationOf(
                text.startsWith("at least ") ? text.substring(9).strip() : text);
        if (duration.toSeconds() < 1 || duration.compareTo(LONGEST_UPTIME) > 0) {
            throw new IllegalValueException(
                    "expect-uptime",
                    "An uptime of " + duration.toSeconds() + " s is outside 1 s to 8760 h",
                    "such as 10m");
        }
        return duration;
    }
}
