package dev.cantle.verify.snapshot.collateral;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.snapshot.Area;
import dev.cantle.verify.snapshot.Comparison;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Snapshot;
import dev.cantle.verify.snapshot.Weight;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.source.ReplyQuery;
import dev.cantle.verify.source.ReplyUnavailableException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The findings about what a change has done beside what it was to do. */
final class CollateralClaims {

    private static final int NAMED = 3;
    private static final Pattern OF_A_PEER = Pattern.compile("(received|accepted|active) routes of (\\S+) in (\\S+)");

    private final Snapshot before;
    private final Snapshot after;
    private final Instant now;

    CollateralClaims(Snapshot before, Snapshot after, Instant now) {
        this.before = before;
        this.after = after;
        this.now = now;
    }

    /** Whether it is for these findings; sessions and the counts of tables are judged elsewhere. */
    static boolean isOurs(Difference difference) {
        return difference.area() != Area.BGP
                || isOfNoSession(difference)
                || OF_A_PEER.matcher(difference.what()).matches();
    }

    /** Whether nothing at all is known of the sessions, so that no count of a peer could be compared. */
    private static boolean isOfNoSession(Difference difference) {
        return difference.what().equals(Area.BGP.word());
    }

    /** Nothing is gone that was not to go. */
    Finding nothing(Comparison comparison) {
        return claim(
                        "surroundings.snapshot",
                        "Nothing else of the logical system has gone",
                        "sessions, destinations and interfaces as before")
                .proven(
                        comparison.compared() + " compared, " + differing(comparison),
                        both(new ReplyQuery.RouteSummary(), Part.whole()));
    }

    /** What the differences of one subject and one weight mean. */
    Finding finding(List<Difference> differences) {
        Difference first = differences.get(0);
        return switch (first.area()) {
            case BGP -> isOfNoSession(first) ? sessions(first) : count(first);
            case ROUTES -> table(first.subject(), differences);
            case INTERFACES -> unit(first.subject(), differences);
        };
    }

    private Finding sessions(Difference one) {
        return judged(
                claim("surroundings.bgp", "Every peer has about as many routes as before", "about as many as before"),
                one,
                one.after(),
                both(new ReplyQuery.BgpSummary(), Part.whole()));
    }

    private static String differing(Comparison comparison) {
        long count = comparison.count(Weight.CHANGE) + comparison.count(Weight.TOLERATED);
        return count == 0 ? "no difference" : count + " differ, as meant or within the tolerances";
    }

    private Finding count(Difference one) {
        var words = OF_A_PEER.matcher(one.what());
        String peer = words.matches() ? words.group(2) : "";
        Claim claim = claim(
                "surroundings.received." + peer + "." + (words.matches() ? words.group(3) : ""),
                "Peer " + peer + " has about as many " + one.what().replaceFirst(" of \\S+", ""),
                "about " + one.before());
        return judged(
                claim,
                one,
                one.after() + ", " + one.before() + " before",
                both(new ReplyQuery.BgpSummary(), Part.bgpPeer(peer)));
    }

    private Finding table(String table, List<Difference> differences) {
        Difference first = differences.get(0);
        Claim claim = claim(
                "surroundings.routes." + table, table + " holds its destinations as before", "every one, and in use");
        List<Prefix> prefixes =
                differences.stream().flatMap(CollateralClaims::prefix).toList();
        long count = differences.stream().mapToLong(Difference::count).sum();
        String names = String.join(
                ", ",
                differences.stream()
                        .limit(NAMED)
                        .map(one -> one.what().replace(" in " + table, "") + " (was " + one.before() + ", is "
                                + one.after() + ")")
                        .toList());
        String rest = count > NAMED ? " and " + (count - NAMED) + " more" : "";
        return judged(claim, first, count + " gone or not in use: " + names + rest, routes(table, prefixes));
    }

    private static Stream<Prefix> prefix(Difference one) {
        int space = one.what().indexOf(' ');
        try {
            return space < 0
                    ? Stream.empty()
                    : Stream.of(Prefix.parse(one.what().substring(0, space)));
        } catch (IllegalValueException notAPrefix) {
            return Stream.empty();
        }
    }

    private Finding unit(String name, List<Difference> differences) {
        Difference first = differences.get(0);
        Claim claim =
                claim("surroundings.interface." + name, name + " is as before", first.what() + ": " + first.before());
        String actual =
                String.join("; ", differences.stream().map(Difference::after).toList());
        Part part = name.indexOf('.') < 0 ? Part.port(name) : Part.unit(name);
        return judged(claim, first, actual, both(new ReplyQuery.Interfaces(), part));
    }

    private static Finding judged(Claim claim, Difference one, String actual, Evidence... evidence) {
        return one.weight() == Weight.UNKNOWN
                ? claim.unknown(
                        one.after(),
                        "let the login ask for show bgp summary, show route, show route summary and show interfaces"
                                + " terse, then try again",
                        evidence)
                : claim.refuted(
                        actual,
                        List.of(Owner.US),
                        "roll back: the change took away what it should not have touched",
                        evidence);
    }

    private static Claim claim(String id, String what, String expected) {
        return new Claim(id, "", Layer.SURROUNDINGS, what, expected);
    }

    private Evidence[] routes(String table, List<Prefix> prefixes) {
        ReplyQuery query = after.saved().contains(table) && before.saved().contains(table)
                ? new ReplyQuery.Routes(table)
                : new ReplyQuery.RouteSummary();
        Part part = query instanceof ReplyQuery.Routes ? Part.routes(table, prefixes) : Part.table(table);
        return both(query, part);
    }

    private Evidence[] both(ReplyQuery query, Part part) {
        return Stream.of(after, before)
                .map(one -> new Evidence(one.name() + "/" + query.fileName(), time(one, query), part))
                .toArray(Evidence[]::new);
    }

    /** When the reply was given; now, if there is none. */
    private Instant time(Snapshot snapshot, ReplyQuery query) {
        try {
            return snapshot.source().read(query, reply -> reply.evidence().time());
        } catch (ReplyUnavailableException missing) {
            return now;
        }
    }
}
