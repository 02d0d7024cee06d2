package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Mixed;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Type;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.expect.Amount;
import dev.cantle.model.intent.expect.AsPathRegex;
import dev.cantle.model.intent.expect.CommunityMatch;
import dev.cantle.model.intent.expect.RouteDemand;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The keys of what must hold of the routes of one expectation. */
public final class DemandKeys {

    private static final String INTERFACE_PATTERN = "[A-Za-z][A-Za-z0-9/:-]{0,30}(?:\\.[0-9]{1,10})?";
    private static final Pattern IS_INTERFACE = Pattern.compile(INTERFACE_PATTERN);

    /** How many: a number, a bound, a range or a tolerance. */
    static final Type<Amount> AMOUNT = Types.parsedOrNumber(
            Amount::parse,
            "[0-9]{1,12}|at (?:least|most) +[0-9]{1,12}|[0-9]{1,12} *\\.\\. *[0-9]{1,12}"
                    + "|[0-9]{1,12} *(?:±|\\+-|\\+/-) *[0-9]{1,12} *%?",
            "a number (5), at least 5, at most 5, 10..20, or 100 ± 5%");

    private static final Type<AsPathRegex> REGEX = Types.parsedOrNumber(
            AsPathRegex::parse, ".+", "a regular expression over AS numbers as Junos writes it, such as 64512 .{0,3}");
    private static final Type<CommunityMatch> COMMUNITY = Types.parsed(
            CommunityMatch::new,
            "[0-9*]+:[0-9*]+|large:[0-9*]+:[0-9*]+:[0-9*]+|(?:target|origin):[0-9.*]+L?:[0-9*]+|[a-z][a-z-]+",
            "such as 7224:8100, 7224:*, large:64512:1:2, target:65000:2 or no-export");

    /** The AS path as an expression alone. */
    public static final Key<AsPathRegex> AS_PATH_TEXT =
            Key.optional("asPath", REGEX, "an expression that the whole AS path must match");

    public static final Key<List<Asn>> BEGINS = Key.oneOrMore("begins", Types.ASN, "the first AS numbers of the path");
    public static final Key<List<Asn>> ENDS =
            Key.oneOrMore("ends", Types.ASN, "the last AS numbers of the path: where the route comes from");
    public static final Key<List<Asn>> CONTAINS =
            Key.oneOrMore("contains", Types.ASN, "AS numbers that are somewhere in the path");
    public static final Key<List<Asn>> EXCLUDES =
            Key.oneOrMore("excludes", Types.ASN, "AS numbers that are nowhere in the path");
    public static final Key<List<Amount>> LENGTH = Key.oneOrMore("length", AMOUNT, "how many AS numbers the path has");
    public static final Key<List<AsPathRegex>> MATCHES =
            Key.oneOrMore("matches", REGEX, "expressions that the whole path must match");
    /** The AS path as several demands. */
    public static final Part AS_PATH_PARTS = Part.optional(
            "asPath",
            Shape.of("AS path", BEGINS, ENDS, CONTAINS, EXCLUDES, LENGTH, MATCHES),
            "what the AS path must be like");

    public static final Mixed AS_PATH =
            Mixed.optional("asPath", "what the AS path must be like", AS_PATH_TEXT, AS_PATH_PARTS);

    /** The communities as those that must be there. */
    public static final Key<List<CommunityMatch>> COMMUNITY_LIST =
            Key.oneOrMore("communities", COMMUNITY, "communities that the routes must carry");

    public static final Key<List<CommunityMatch>> PRESENT =
            Key.oneOrMore("present", COMMUNITY, "communities that the routes must carry");
    public static final Key<List<CommunityMatch>> ABSENT =
            Key.oneOrMore("absent", COMMUNITY, "communities that the routes must not carry");
    /** The communities that must be there, and those that must not. */
    public static final Part COMMUNITY_PARTS = Part.optional(
            "communities", Shape.of("communities", PRESENT, ABSENT), "which communities the routes carry");

    public static final Mixed COMMUNITIES =
            Mixed.optional("communities", "which communities the routes carry", COMMUNITY_LIST, COMMUNITY_PARTS);

    public static final Key<List<IpAddress>> NEXT_HOP =
            Key.oneOrMore("nextHop", Types.ADDRESS, "where the routes go to: all of these addresses, and no other");
    public static final Key<List<String>> INTERFACE = Key.oneOrMore(
            "interface",
            Types.checked(DemandKeys::interfaceName, INTERFACE_PATTERN, "such as irb.4"),
            "by which interfaces the routes leave: all of these, and no other");

    /** All of them. */
    static final List<Declared> ALL = all();

    private DemandKeys() {}

    /** The key of a number that routes have. */
    public static Key<Amount> measure(RouteDemand.Measure measure) {
        return Key.optional(
                measure.key(),
                AMOUNT,
                switch (measure) {
                    case PATHS -> "how many paths lead there";
                    case NEXT_HOPS -> "how many next hops the active route has";
                    case LOCAL_PREFERENCE -> "the local preference of the routes";
                    case MED -> "the multi-exit discriminator of the routes";
                });
    }

    private static List<Declared> all() {
        List<Declared> all = new ArrayList<>(List.of(AS_PATH, COMMUNITIES, NEXT_HOP, INTERFACE));
        for (RouteDemand.Measure measure : RouteDemand.Measure.values()) {
            all.add(measure(measure));
        }
        return all;
    }

    private static String interfaceName(String text) {
        if (!IS_INTERFACE.matcher(text).matches()) {
            throw new IllegalValueException(
                    "expect-interface", "'" + text + "' is not the name of an interface", "such as irb.4");
        }
        return text;
    }
}
