package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.DemandKeys;
import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Key;
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

/** Reads what must hold of the routes of one expectation. */
final class RouteDemandReader {

    private final Fields fields;

    RouteDemandReader(Fields fields) {
        this.fields = fields;
    }

    /** What was read; what is wrong is reported and left out. */
    List<RouteDemand> read() {
        List<RouteDemand> demands = new ArrayList<>();
        asPath(demands);
        communities(demands);
        List<IpAddress> nextHops = all(fields, DemandKeys.NEXT_HOP);
        if (!nextHops.isEmpty()) {
            demands.add(new RouteDemand.GoesTo(nextHops));
        }
        List<String> interfaces = all(fields, DemandKeys.INTERFACE);
        if (!interfaces.isEmpty()) {
            demands.add(new RouteDemand.LeavesBy(interfaces));
        }
        for (RouteDemand.Measure number : RouteDemand.Measure.values()) {
            Amount amount = fields.get(DemandKeys.measure(number));
            if (amount != null) {
                demands.add(new RouteDemand.NumberIs(number, amount));
            }
        }
        return demands;
    }

    private void asPath(List<RouteDemand> demands) {
        if (fields.isSingle(DemandKeys.AS_PATH)) {
            AsPathRegex regex = fields.get(DemandKeys.AS_PATH_TEXT);
            if (regex != null) {
                demands.add(new RouteDemand.AsPathIs(AsPathDemand.matching(regex)));
            }
            return;
        }
        fields.part(DemandKeys.AS_PATH_PARTS).ifPresent(inner -> {
            List<Asn> begins = all(inner, DemandKeys.BEGINS);
            List<Asn> ends = all(inner, DemandKeys.ENDS);
            List<Asn> contains = all(inner, DemandKeys.CONTAINS);
            List<Asn> excludes = all(inner, DemandKeys.EXCLUDES);
            List<Amount> length = all(inner, DemandKeys.LENGTH);
            List<AsPathRegex> matches = all(inner, DemandKeys.MATCHES);
            if (inner.endIn(fields)) {
                add(
                        demands,
                        DemandKeys.AS_PATH,
                        () -> new RouteDemand.AsPathIs(
                                new AsPathDemand(begins, ends, contains, excludes, length, matches)));
            }
        });
    }

    private void communities(List<RouteDemand> demands) {
        if (!fields.isMapping(DemandKeys.COMMUNITIES)) {
            List<CommunityMatch> present = all(fields, DemandKeys.COMMUNITY_LIST);
            if (!present.isEmpty()) {
                demands.add(new RouteDemand.Carries(present, List.of()));
            }
            return;
        }
        fields.part(DemandKeys.COMMUNITY_PARTS).ifPresent(inner -> {
            List<CommunityMatch> present = all(inner, DemandKeys.PRESENT);
            List<CommunityMatch> absent = all(inner, DemandKeys.ABSENT);
            if (inner.endIn(fields)) {
                add(demands, DemandKeys.COMMUNITIES, () -> new RouteDemand.Carries(present, absent));
            }
        });
    }

    private interface Making {
        RouteDemand make();
    }

    private void add(List<RouteDemand> demands, Declared key, Making making) {
        try {
            demands.add(making.make());
        } catch (IllegalValueException e) {
            fields.error(key, e.rule(), String.valueOf(e.getMessage()), e.fix());
        }
    }

    private static <T> List<T> all(Fields from, Key<List<T>> key) {
        List<T> all = from.get(key);
        return all == null ? List.of() : all;
    }
}
