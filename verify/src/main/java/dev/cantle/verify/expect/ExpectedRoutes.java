package dev.cantle.verify.expect;

import dev.cantle.model.intent.expect.Amount;
import dev.cantle.model.intent.expect.CommunityMatch;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.expect.RouteDemand;
import dev.cantle.model.intent.expect.RouteExpectation;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.check.Inquiry;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.check.Words;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.RouteExtract;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.source.ReplyQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The routes are there, or not, and are as users expect. Expectations that a brief reply can answer look on while the
 * table is read for other checks, and cost no request; those of communities ask in detail, for their own prefix only.
 */
public final class ExpectedRoutes {

    private static final String EXPECT = "expect";
    private static final String TAG = "tag";

    /** How many prefixes of a session are looked at for their tags: each costs a request. */
    private static final int TAGGED = 5;

    private final Inquiry inquiry;
    private final List<One> all = new ArrayList<>();

    /**
     * One expectation.
     *
     * @param kind the word by which its findings begin
     * @param legs the session that it is of; none when it is the slice's
     */
    private record One(
            String kind, RouteExpectation expected, List<Leg> legs, String table, ReplyQuery query, RouteTally tally) {

        Optional<Leg> leg() {
            return legs.stream().findFirst();
        }
    }

    /** Begins to look on; to be made before any route is asked for. */
    public ExpectedRoutes(Inquiry inquiry) {
        this.inquiry = inquiry;
        inquiry.slice().expect().routes().forEach(expected -> add(expected, List.of()));
        for (Leg leg : inquiry.legs()) {
            inquiry.slice().expect().of(leg.circuit().name()).routes().stream()
                    .filter(expected -> family(expected) == leg.family())
                    .forEach(expected -> add(expected, List.of(leg)));
            tagged(leg).forEach(expected -> add(TAG, expected, List.of(leg)));
        }
    }

    /** What the import policy adds to the routes of a session, or looks for in them, is on them. Some are asked for. */
    private static List<RouteExpectation> tagged(Leg leg) {
        List<Community> tags = leg.circuit().link().passing().tag();
        if (tags.isEmpty()) {
            return List.of();
        }
        RouteDemand demand = new RouteDemand.Carries(
                tags.stream().map(tag -> new CommunityMatch(tag.toString())).toList(), List.of());
        return leg.expected().stream()
                .limit(TAGGED)
                .map(prefix -> new RouteExpectation(PrefixMatch.exactly(prefix), Amount.some(), List.of(demand)))
                .toList();
    }

    private static IpFamily family(RouteExpectation expected) {
        return expected.prefixes().prefix().family();
    }

    private void add(RouteExpectation expected, List<Leg> legs) {
        add(EXPECT, expected, legs);
    }

    private void add(String kind, RouteExpectation expected, List<Leg> legs) {
        if (expected.needsDetail() && inquiry.asking() == Inquiry.Asking.PER_TABLE) {
            return;
        }
        String table = inquiry.slice().routingInstance().table(family(expected));
        ReplyQuery query = expected.needsDetail()
                ? new ReplyQuery.RoutesWithin(
                        table, expected.prefixes().prefix(), expected.prefixes().isExact())
                : new ReplyQuery.Routes(table);
        RouteTally tally = new RouteTally(table, expected, path -> legs.stream().allMatch(leg -> leg.gives(path)));
        inquiry.observed().watch(query, tally);
        all.add(new One(kind, expected, legs, table, query, tally));
    }

    /** Says what was found. */
    public List<Finding> judge() {
        List<Finding> findings = new ArrayList<>();
        for (One one : all) {
            if (one.kind().equals(EXPECT)) {
                findings.add(count(one));
            }
            one.expected().demands().forEach(demand -> findings.add(demand(one, demand)));
        }
        return findings;
    }

    private Seen<RouteExtract> ask(One one) {
        return one.query() instanceof ReplyQuery.RoutesWithin detail
                ? inquiry.observed().detail(detail)
                : inquiry.routes(family(one.expected()));
    }

    private Finding count(One one) {
        String from = one.leg().map(leg -> " from " + leg.remote()).orElse("");
        Claim claim = claim(
                one,
                "count",
                "Routes to " + one.expected().prefixes() + from + " are as many as expected",
                one.expected().count().words());
        return whileUp(one, claim, () -> {
            RouteTally tally = one.tally();
            long number = tally.destinations();
            String actual = number == 0
                    ? "0"
                    : number + ": "
                            + Words.names(
                                    tally.sample().stream()
                                            .map(Prefix::toString)
                                            .toList(),
                                    number);
            return new Judged(claim, one.expected().count().includes(number), actual)
                    .by(
                            owners(one),
                            number < one.expected().count().least()
                                    ? "see who should announce it, and whether the import policy takes it"
                                    : "see with show route who announces it, and whether the import policy should take"
                                            + " it",
                            evidence(one, tally.sample()));
        });
    }

    private Finding demand(One one, RouteDemand demand) {
        Claim claim = demand.match(new DemandWords((word, what, expected) -> claim(
                one,
                word,
                what + " of " + one.expected().prefixes()
                        + one.leg().map(leg -> " from " + leg.remote()).orElse("") + " is as expected",
                expected)));
        return whileUp(one, claim, () -> {
            RouteTally.Tally tally = one.tally().of(demand);
            long number = one.tally().destinations();
            if (number == 0) {
                return one.expected().count().includes(0)
                        ? claim.proven("no route, which count allows", evidence(one, List.of()))
                        : claim.unknown("there is no such route", "see why it is missing", evidence(one, List.of()));
            }
            String actual = Words.names(tally.examples(), tally.wrong() > 0 ? tally.wrong() : number);
            return new Judged(claim, tally.wrong() == 0, actual)
                    .by(
                            owners(one),
                            "see show route " + one.expected().prefixes().prefix() + " table " + one.table()
                                    + " extensive, or change what is expected",
                            evidence(
                                    one,
                                    tally.wrong() > 0
                                            ? tally.culprits()
                                            : one.tally().sample()));
        });
    }

    private static Claim claim(One one, String word, String what, String expected) {
        String circuit = one.leg().map(leg -> leg.circuit().name()).orElse("");
        String id = (circuit.isEmpty() ? "" : circuit + ".") + one.kind() + "."
                + one.expected().prefixes().id() + "." + word;
        return new Claim(id, circuit, Layer.PREFIXES, what, expected);
    }

    private interface Judgement {
        Finding judge();
    }

    private Finding whileUp(One one, Claim claim, Judgement judgement) {
        Function<Object, Finding> judged = any -> ask(one).judge(claim, routes -> judgement.judge());
        return one.leg().map(leg -> leg.whileUp(claim, judged::apply)).orElseGet(() -> judged.apply(claim));
    }

    private Evidence evidence(One one, List<Prefix> prefixes) {
        return ask(one).evidence().at(Part.routes(one.table(), prefixes));
    }

    private static List<Owner> owners(One one) {
        return one.leg().map(leg -> List.of(leg.farEnd(), Owner.US)).orElse(List.of(Owner.US));
    }
}
