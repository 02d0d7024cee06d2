package dev.cantle.inventory;

import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.model.intent.expect.Amount;
import dev.cantle.model.intent.expect.AsPathDemand;
import dev.cantle.model.intent.expect.AsPathRegex;
import dev.cantle.model.intent.expect.CommunityMatch;
import dev.cantle.model.intent.expect.RouteDemand;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what must hold of the routes of one expectation. */
final class RouteDemandReader {

    private static final Pattern INTERFACE = Pattern.compile("[A-Za-z][A-Za-z0-9/:-]{0,30}(\\.[0-9]{1,10})?");

    private final Fields fields;

    RouteDemandReader(Fields fields) {
        this.fields = fields;
    }

    /** What was read; what is wrong is reported and left out. */
    List<RouteDemand> read() {
        List<RouteDemand> demands = new ArrayList<>();
        asPath(demands);
        communities(demands);
        List<IpAddress> nextHops = oneOrMore(fields, "nextHop", Scalars.parsed(IpAddress::parse));
        if (!nextHops.isEmpty()) {
            demands.add(new RouteDemand.GoesTo(nextHops));
        }
        List<String> interfaces = oneOrMore(fields, "interface", Scalars.checked(RouteDemandReader::interfaceName));
        if (!interfaces.isEmpty()) {
            demands.add(new RouteDemand.LeavesBy(interfaces));
        }
        for (RouteDemand.Measure number : RouteDemand.Measure.values()) {
            if (fields.has(number.key())) {
                Amount amount = fields.required(number.key(), Scalars.parsed(Amount::parse));
                if (amount != null) {
                    demands.add(new RouteDemand.NumberIs(number, amount));
                }
            }
        }
        return demands;
    }

    private void asPath(List<RouteDemand> demands) {
        if (isScalar("asPath")) {
            AsPathRegex regex = fields.required("asPath", Scalars.parsed(AsPathRegex::parse));
            if (regex != null) {
                demands.add(new RouteDemand.AsPathIs(AsPathDemand.matching(regex)));
            }
            return;
        }
        fields.nested("asPath", "AS path").ifPresent(inner -> {
            List<Asn> begins = oneOrMore(inner, "begins", Scalars.parsed(Asn::parse));
            List<Asn> ends = oneOrMore(inner, "ends", Scalars.parsed(Asn::parse));
            List<Asn> contains = oneOrMore(inner, "contains", Scalars.parsed(Asn::parse));
            List<Asn> excludes = oneOrMore(inner, "excludes", Scalars.parsed(Asn::parse));
            List<Amount> length = oneOrMore(inner, "length", Scalars.parsed(Amount::parse));
            List<AsPathRegex> matches = oneOrMore(inner, "matches", Scalars.parsed(AsPathRegex::parse));
            if (close(inner)) {
                add(
                        demands,
                        "asPath",
                        () -> new RouteDemand.AsPathIs(
                                new AsPathDemand(begins, ends, contains, excludes, length, matches)));
            }
        });
    }

    private void communities(List<RouteDemand> demands) {
        boolean mapping = fields.node("communities")
                .map(node -> node.match(s -> false, s -> false, m -> true))
                .orElse(false);
        if (!mapping) {
            List<CommunityMatch> present = oneOrMore(fields, "communities", Scalars.parsed(CommunityMatch::new));
            if (!present.isEmpty()) {
                demands.add(new RouteDemand.Carries(present, List.of()));
            }
            return;
        }
        fields.nested("communities", "communities").ifPresent(inner -> {
            List<CommunityMatch> present = oneOrMore(inner, "present", Scalars.parsed(CommunityMatch::new));
            List<CommunityMatch> absent = oneOrMore(inner, "absent", Scalars.parsed(CommunityMatch::new));
            if (close(inner)) {
                add(demands, "communities", () -> new RouteDemand.Carries(present, absent));
            }
        });
    }

    private boolean close(Fields inner) {
        inner.reportUnknown();
        if (!inner.isWhole()) {
            fields.broken();
        }
        return inner.isWhole();
    }

    private interface Making {
        RouteDemand make();
    }

    private void add(List<RouteDemand> demands, String key, Making making) {
        try {
            demands.add(making.make());
        } catch (IllegalValueException e) {
            fields.error(key, e.rule(), String.valueOf(e.getMessage()), e.fix());
        }
    }

    private boolean isScalar(String key) {
        return fields.node(key)
                .map(node -> node.match(s -> true, s -> false, m -> false))
                .orElse(false);
    }

    /** A list, or a single value in place of a list of one. */
    private static <T> List<T> oneOrMore(Fields from, String key, Function<Scalar, T> parse) {
        boolean single = from.node(key)
                .map(node -> node.match(s -> true, s -> false, m -> false))
                .orElse(false);
        if (single) {
            @Nullable T one = from.required(key, parse);
            return one == null ? List.of() : List.of(one);
        }
        List<T> all = from.list(key, false, parse);
        return all == null ? List.of() : all;
    }

    private static String interfaceName(String text) {
        if (!INTERFACE.matcher(text).matches()) {
            throw new IllegalValueException(
                    "expect-interface", "'" + text + "' is not the name of an interface", "such as irb.4");
        }
        return text;
    }
}
