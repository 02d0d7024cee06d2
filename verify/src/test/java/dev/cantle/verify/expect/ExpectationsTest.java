package dev.cantle.verify.expect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.Amount;
import dev.cantle.model.intent.expect.AsPathDemand;
import dev.cantle.model.intent.expect.AsPathRegex;
import dev.cantle.model.intent.expect.CircuitExpectation;
import dev.cantle.model.intent.expect.CommunityMatch;
import dev.cantle.model.intent.expect.Expectations;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.expect.RouteDemand;
import dev.cantle.model.intent.expect.RouteExpectation;
import dev.cantle.model.intent.expect.SessionExpectation;
import dev.cantle.model.intent.expect.TableExpectation;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.verify.Depth;
import dev.cantle.verify.Replies;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.Verifier;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.source.FolderReplySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsTest {

    private static final Clock CLOCK = Clock.fixed(Replies.GIVEN, ZoneOffset.UTC);
    private static final String TABLE = SampleSlice.INSTANCE + ".inet.0";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 1, PROVEN, 1",
        "RECEIVED, at least 2, REFUTED, 1",
        "ACCEPTED, 1..2, PROVEN, 1",
        "ACTIVE, at most 0, REFUTED, 1",
        "HIDDEN, 0, PROVEN, 0",
        "FLAPS, at most 2, PROVEN, 2",
        "FLAPS, at most 1, REFUTED, 2",
    })
    void theCountsOfASessionAreHeldAgainstAnAmount(
            SessionExpectation.Count count, String amount, FindingState state, String actual) {
        Finding finding =
                only(judge(session(Duration.ZERO, count, amount)), "aws-fra-1.expect." + count.key() + ".ipv4");

        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.expected()).isEqualTo(amount);
        assertThat(finding.actual()).isEqualTo(actual);
    }

    @ParameterizedTest
    @CsvSource({"60, PROVEN", "335746, PROVEN", "335747, REFUTED"})
    void aSessionIsAsOldAsExpected(long seconds, FindingState state) {
        Expectations expected = ofAws(new SessionExpectation(Duration.ofSeconds(seconds), Map.of()));

        Finding finding = only(judge(expected), "aws-fra-1.expect.uptime.ipv4");

        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.actual()).isEqualTo("3 d 21 h");
    }

    @Test
    void flapsSinceBeforeAreJudgedWhereThereIsABefore() {
        Expectations expected = session(Duration.ZERO, SessionExpectation.Count.FLAPS_SINCE_BEFORE, "0");
        Baseline before = Baseline.take(Replies.in(folder), CLOCK);
        Slice slice = SampleSlice.both().expecting(expected);

        Verdict now = new Verifier(CLOCK).judge(slice, Replies.in(folder, "flapped"), before);

        assertThat(only(now, "aws-fra-1.expect.flapsSinceBefore.ipv4").state()).isEqualTo(FindingState.REFUTED);
        assertThat(judge(expected).findings())
                .extracting(Finding::id)
                .doesNotContain("aws-fra-1.expect.flapsSinceBefore.ipv4");
    }

    @Test
    void nothingIsKnownOfASessionThatIsDown() {
        Slice slice = SampleSlice.both()
                .expecting(new Expectations(
                        List.of(),
                        List.of(),
                        Map.of(
                                "aws-fra-1",
                                new CircuitExpectation(
                                        new SessionExpectation(Duration.ofSeconds(1), counts("0")),
                                        List.of(route("172.31.0.0/16"), absent("0.0.0.0/0"))))));

        Verdict verdict = new Verifier(CLOCK).judge(slice, Replies.in(folder, "wrong-key"), Baseline.none());

        assertThat(verdict.findings().stream().filter(finding -> finding.id().startsWith("aws-fra-1.expect.")))
                .hasSize(6)
                .allMatch(finding -> finding.state() == FindingState.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, 2, PROVEN, 2",
        "RECEIVED, 3..9, REFUTED, 2",
        "ACCEPTED, 2, PROVEN, 2",
        "DESTINATIONS, 3 ± 0, PROVEN, 3",
        "HIDDEN, at least 1, REFUTED, 0",
    })
    void theCountsOfATableAreHeldAgainstAnAmount(
            TableExpectation.Count count, String amount, FindingState state, String actual) {
        TableExpectation table = new TableExpectation(IpFamily.IPV4, Map.of(count, Amount.parse(amount)));

        Finding finding =
                only(judge(new Expectations(List.of(table), List.of(), Map.of())), "expect.inet.0." + count.key());

        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.actual()).isEqualTo(actual);
        assertThat(finding.circuit()).isEmpty();
    }

    @Test
    void aTableThatIsNotThereIsUnknown() {
        TableExpectation table =
                new TableExpectation(IpFamily.IPV6, Map.of(TableExpectation.Count.ACTIVE, Amount.none()));

        Finding finding = only(judge(new Expectations(List.of(table), List.of(), Map.of())), "expect.inet6.0.active");

        assertThat(finding.state()).isEqualTo(FindingState.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "172.31.0.0/16              | at least 1 | PROVEN  | 1: 172.31.0.0/16",
                "172.16.0.0/12 orlonger     | at least 1 | PROVEN  | 1: 172.31.0.0/16",
                "172.16.0.0/12              | at least 1 | REFUTED | 0",
                "172.31.0.0/16 longer       | 0          | PROVEN  | 0",
                "0.0.0.0/0                  | 0          | PROVEN  | 0",
                "0.0.0.0/0 orlonger         | at most 2  | REFUTED | 3: 10.0.0.0/31, 10.6.0.0/16, 172.31.0.0/16",
            })
    void theSlicesRoutesAreCountedWhoeverAnnouncesThem(
            String prefixes, String amount, FindingState state, String actual) {
        RouteExpectation route = new RouteExpectation(PrefixMatch.parse(prefixes), Amount.parse(amount), List.of());

        Finding finding = only(
                judge(new Expectations(List.of(), List.of(route), Map.of())),
                "expect." + prefixes.replace(' ', '-') + ".count");

        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.actual()).isEqualTo(actual);
    }

    @Test
    void aCircuitsRoutesAreThoseOfItsFarEnd() {
        Verdict verdict = judge(ofAws(absent("10.6.0.0/16"), route("172.31.0.0/16"), absent("0.0.0.0/0 orlonger")));

        assertThat(only(verdict, "aws-fra-1.expect.10.6.0.0/16.count").isProven())
                .isTrue();
        assertThat(only(verdict, "aws-fra-1.expect.172.31.0.0/16.count").isProven())
                .isTrue();
        Finding any = only(verdict, "aws-fra-1.expect.0.0.0.0/0-orlonger.count");
        assertThat(any.state()).isEqualTo(FindingState.REFUTED);
        assertThat(any.actual()).isEqualTo("1: 172.31.0.0/16");
        assertThat(any.owners()).containsExactly(Owner.AWS, Owner.US);
    }

    @Test
    void everyDemandIsAFindingOfItsOwn() {
        Verdict verdict = judge(ofAws(route(
                "172.31.0.0/16",
                asPath("64512"),
                new RouteDemand.GoesTo(List.of(IpAddress.parse("10.0.0.1"))),
                new RouteDemand.LeavesBy(List.of("irb.4")),
                number(RouteDemand.Measure.PATHS, "1"),
                number(RouteDemand.Measure.NEXT_HOPS, "1"),
                number(RouteDemand.Measure.LOCAL_PREFERENCE, "100"),
                number(RouteDemand.Measure.MED, "0"))));

        assertThat(expectations(verdict))
                .allMatch(Finding::isProven)
                .extracting(finding -> finding.id().substring("aws-fra-1.expect.172.31.0.0/16.".length()))
                .containsExactlyInAnyOrder(
                        "count", "asPath", "nextHop", "interface", "paths", "nextHops", "localPreference", "med");
    }

    @Test
    void aDemandThatIsNotMetNamesTheRoutesAndWhatTheyAreLike() {
        Verdict verdict = judge(ofAws(route(
                "172.31.0.0/16",
                asPath("64512 .+"),
                new RouteDemand.GoesTo(List.of(IpAddress.parse("10.0.0.9"))),
                new RouteDemand.LeavesBy(List.of("irb.5")),
                number(RouteDemand.Measure.PATHS, "2"),
                number(RouteDemand.Measure.NEXT_HOPS, "at least 2"),
                number(RouteDemand.Measure.LOCAL_PREFERENCE, "200"),
                number(RouteDemand.Measure.MED, "at least 1"))));

        assertThat(verdict.refuted())
                .extracting(Finding::actual)
                .containsExactlyInAnyOrder(
                        "172.31.0.0/16: 64512",
                        "172.31.0.0/16: 10.0.0.1",
                        "172.31.0.0/16: irb.4",
                        "172.31.0.0/16: 1",
                        "172.31.0.0/16: 1",
                        "172.31.0.0/16: 100",
                        "172.31.0.0/16: 0");
        assertThat(only(verdict, "aws-fra-1.expect.172.31.0.0/16.asPath").expected())
                .isEqualTo("matches 64512 .+");
    }

    @Test
    void aDemandOfRoutesThatAreNotThereIsUnknown() {
        Finding finding =
                only(judge(ofAws(route("172.30.0.0/16", asPath(".*")))), "aws-fra-1.expect.172.30.0.0/16.asPath");

        assertThat(finding.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(finding.actual()).isEqualTo("there is no such route");
    }

    @Test
    void equalCostPathsAreCounted() throws IOException {
        Expectations expected = new Expectations(
                List.of(),
                List.of(route(
                        "192.0.2.0/24",
                        number(RouteDemand.Measure.PATHS, "2"),
                        number(RouteDemand.Measure.NEXT_HOPS, "2"))),
                Map.of());
        FolderReplySource replies = Replies.in(folder);
        Files.writeString(folder.resolve("routes-" + TABLE + ".xml"), reply("""
                <rt><rt-destination>192.0.2.0/24</rt-destination>
                <rt-entry><active-tag>*</active-tag><protocol-name>BGP</protocol-name><as-path>64512 I</as-path>
                <nh><to>10.0.0.1</to><via>irb.4</via></nh><nh><selected-next-hop/><to>10.0.0.14</to><via>irb.2</via></nh>
                </rt-entry>
                <rt-entry><active-tag> </active-tag><protocol-name>BGP</protocol-name><as-path>12076 I</as-path>
                <nh><to>10.0.0.14</to><via>irb.2</via></nh></rt-entry></rt>
                """));

        Verdict verdict = new Verifier(CLOCK).judge(SampleSlice.both().expecting(expected), replies, Baseline.none());

        assertThat(expectations(verdict)).hasSize(3).allMatch(Finding::isProven);
    }

    @Test
    void communitiesAreReadFromADetailedReplyForTheirPrefixOnly() throws IOException {
        Expectations expected = ofAws(route(
                "172.31.0.0/16",
                asPath("64512"),
                new RouteDemand.Carries(
                        List.of(new CommunityMatch("7224:*")), List.of(new CommunityMatch("no-export")))));
        Slice slice = SampleSlice.both().expecting(expected);
        FolderReplySource replies = Replies.in(folder);

        Verdict without = new Verifier(CLOCK).judge(slice, replies, Baseline.none());
        Files.writeString(folder.resolve("detail-" + TABLE + "-172.31.0.0-16-exact.xml"), reply("""
                <rt junos:style="detail"><rt-destination>172.31.0.0</rt-destination><rt-prefix-length>16</rt-prefix-length>
                <rt-entry><active-tag>*</active-tag><protocol-name>BGP</protocol-name><as-path>AS path: 64512 I</as-path>
                <nh><to>10.0.0.1</to><via>irb.4</via></nh>
                <communities><community>7224:8100</community><community>no-export</community></communities></rt-entry></rt>
                """));
        Verdict with = new Verifier(CLOCK).judge(slice, replies, Baseline.none());

        assertThat(expectations(without))
                .hasSize(3)
                .allMatch(finding -> finding.state() == FindingState.UNKNOWN)
                .allMatch(finding -> finding.actual().contains("no reply saved as"));
        Finding communities = only(with, "aws-fra-1.expect.172.31.0.0/16.communities");
        assertThat(communities.state()).isEqualTo(FindingState.REFUTED);
        assertThat(communities.expected()).isEqualTo("with 7224:*, without no-export");
        assertThat(communities.actual()).isEqualTo("172.31.0.0/16: 7224:8100 no-export");
        assertThat(only(with, "aws-fra-1.expect.172.31.0.0/16.asPath").isProven())
                .isTrue();
    }

    @Test
    void aGlanceAsksForNoDetail() {
        Expectations expected = ofAws(
                route("172.31.0.0/16", new RouteDemand.Carries(List.of(new CommunityMatch("7224:8100")), List.of())),
                route("172.31.0.0/16 orlonger"));

        Verdict verdict = new Verifier(CLOCK)
                .judging(SampleSlice.both().expecting(expected), Replies.in(folder), Baseline.none())
                .look(Depth.GLANCE);

        assertThat(expectations(verdict))
                .extracting(Finding::id)
                .containsExactly("aws-fra-1.expect.172.31.0.0/16-orlonger.count");
    }

    @Test
    void aBrokenTableProvesNothing() throws IOException {
        FolderReplySource replies = Replies.in(folder);
        Path table = folder.resolve("routes-" + TABLE + ".xml");
        Files.writeString(table, Files.readString(table).replace("</route-table>", "<broken"));

        Verdict verdict = new Verifier(CLOCK)
                .judge(SampleSlice.both().expecting(ofAws(route("172.31.0.0/16"))), replies, Baseline.none());

        assertThat(only(verdict, "aws-fra-1.expect.172.31.0.0/16.count").state())
                .isEqualTo(FindingState.UNKNOWN);
    }

    private static String reply(String routes) {
        return "<rpc-reply xmlns:junos=\"http://xml.juniper.net/junos/23.4R1/junos\"><route-information><route-table>"
                + "<table-name>" + TABLE + "</table-name>" + routes
                + "</route-table></route-information></rpc-reply>";
    }

    private static List<Finding> expectations(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.id().contains("expect."))
                .toList();
    }

    private static Finding only(Verdict verdict, String id) {
        List<Finding> found = verdict.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .toList();
        assertThat(found).as(id).hasSize(1);
        return found.get(0);
    }

    private Verdict judge(Expectations expected) {
        return new Verifier(CLOCK).judge(SampleSlice.both().expecting(expected), Replies.in(folder), Baseline.none());
    }

    private static Expectations session(Duration uptime, SessionExpectation.Count count, String amount) {
        return ofAws(new SessionExpectation(uptime, Map.of(count, Amount.parse(amount))));
    }

    private static Map<SessionExpectation.Count, Amount> counts(String amount) {
        Map<SessionExpectation.Count, Amount> counts = new EnumMap<>(SessionExpectation.Count.class);
        for (SessionExpectation.Count count : List.of(
                SessionExpectation.Count.ACTIVE, SessionExpectation.Count.HIDDEN, SessionExpectation.Count.FLAPS)) {
            counts.put(count, Amount.parse(amount));
        }
        return counts;
    }

    private static Expectations ofAws(SessionExpectation session) {
        return new Expectations(List.of(), List.of(), Map.of("aws-fra-1", new CircuitExpectation(session, List.of())));
    }

    private static Expectations ofAws(RouteExpectation... routes) {
        return new Expectations(
                List.of(),
                List.of(),
                Map.of("aws-fra-1", new CircuitExpectation(SessionExpectation.none(), List.of(routes))));
    }

    private static RouteExpectation route(String prefixes, RouteDemand... demands) {
        return new RouteExpectation(PrefixMatch.parse(prefixes), Amount.some(), new ArrayList<>(List.of(demands)));
    }

    private static RouteExpectation absent(String prefixes) {
        return RouteExpectation.absent(PrefixMatch.parse(prefixes));
    }

    private static RouteDemand asPath(String regex) {
        return new RouteDemand.AsPathIs(AsPathDemand.matching(AsPathRegex.parse(regex)));
    }

    private static RouteDemand number(RouteDemand.Measure number, String amount) {
        return new RouteDemand.NumberIs(number, Amount.parse(amount));
    }
}
