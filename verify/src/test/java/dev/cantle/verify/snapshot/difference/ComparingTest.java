package dev.cantle.verify.snapshot.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.snapshot.Area;
import dev.cantle.verify.snapshot.Comparison;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Meant;
import dev.cantle.verify.snapshot.SavedState;
import dev.cantle.verify.snapshot.Snapshot;
import dev.cantle.verify.snapshot.Tolerances;
import dev.cantle.verify.snapshot.Weight;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.RouteEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparingTest {

    private static final String CUST = "CUST.inet.0";

    @TempDir
    Path folder;

    @Test
    void twoStatesAreTheSameHoweverOldTheirRoutesAre() throws IOException {
        Snapshot before = in(usual(), "before");
        Snapshot after = in(usual(), "after");
        Path file = folder.resolve("after/routes-CUST.inet.0.xml");
        Files.writeString(file, Files.readString(file).replace("<age seconds=\"1\">", "<age seconds=\"977\">"));

        Comparison same = Comparing.with(Tolerances.usual()).compare(before, after);

        assertThat(same.isSame()).isTrue();
        assertThat(same.differences()).isEmpty();
        assertThat(same.compared()).isEqualTo(5);
    }

    @Test
    void aSessionThatWasUpAndIsDownIsHarm() {
        Comparison comparison = compare(
                new SavedState().peer("192.0.2.1", "Established", 0, 5),
                new SavedState().peer("192.0.2.1", "Active", 1, 0));

        assertThat(comparison.differences())
                .containsExactly(new Difference(
                        Area.BGP, "BGP session to 192.0.2.1 in CUST", "Established", "Active", Weight.HARM));
    }

    @Test
    void aSessionThatIsGoneIsHarmAndANewOneIsAChange() {
        Comparison comparison = compare(
                new SavedState().peer("192.0.2.1", "Established", 0, 5),
                new SavedState().peer("192.0.2.7", "Established", 0, 5));

        assertThat(words(comparison))
                .containsExactly(
                        "harm bgp BGP session to 192.0.2.1 in CUST: Established -> gone",
                        "change bgp BGP session to 192.0.2.7 in CUST:  -> Established");
    }

    @Test
    void aSessionThatWasDownAndIsDownInAnotherWayIsTolerated() {
        Comparison comparison = compare(
                new SavedState().peer("192.0.2.1", "Active", 0, 0),
                new SavedState().peer("192.0.2.1", "Connect", 0, 0));

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.count(Weight.TOLERATED)).isEqualTo(1);
    }

    @Test
    void flapsAreToleratedUnlessSomebodyCountsThem() {
        SavedState before = new SavedState().peer("192.0.2.1", "Established", 1, 5);
        SavedState after = new SavedState().peer("192.0.2.1", "Established", 4, 5);

        assertThat(compare(before, after).isSame()).isTrue();
        assertThat(words(Comparing.with(new Tolerances(10, 1, 2)).compare(in(before, "a"), in(after, "b"))))
                .containsExactly("harm bgp BGP session to 192.0.2.1 in CUST: 1 flap -> 4 flaps");
    }

    @Test
    void aCountThatFallsByMoreThanATenthIsHarmAndByLessIsTolerated() {
        SavedState before = new SavedState().count(CUST, 100);

        assertThat(compare(before, new SavedState().count(CUST, 90)).isSame()).isTrue();
        assertThat(words(compare(before, new SavedState().count(CUST, 89))))
                .containsExactly("harm bgp active routes of CUST.inet.0: 100 -> 89");
        assertThat(words(compare(before, new SavedState().count(CUST, 200))))
                .containsExactly("change bgp active routes of CUST.inet.0: 100 -> 200");
        assertThat(words(compare(before, new SavedState())))
                .containsExactly("harm bgp active routes of CUST.inet.0: 100 -> 0");
    }

    @Test
    void thePrefixesOfAPeerAreCountedToo() {
        Comparison comparison = compare(
                new SavedState().peer("192.0.2.1", "Established", 0, 50),
                new SavedState().peer("192.0.2.1", "Established", 0, 25));

        assertThat(words(comparison)).containsExactly("harm bgp received routes of 192.0.2.1 in CUST.inet.0: 50 -> 25");
    }

    @Test
    void aStaticRouteThatIsGoneIsHarmHoweverLargeTheTableIs() {
        Comparison comparison = compare(
                new SavedState().bgp("inet.0", 0, 1000).fixed("inet.0", "198.51.100.0/24", "ge-0/0/1.0"),
                new SavedState().bgp("inet.0", 0, 1000));

        assertThat(words(comparison))
                .containsExactly("harm routes 198.51.100.0/24 in inet.0: Static via ge-0/0/1.0 -> gone");
    }

    @Test
    void aHundredthOfTheRoutesOfBgpMayGoAndOneMoreIsHarm() {
        SavedState before = new SavedState().bgp("inet.0", 0, 1000);

        Comparison few = compare(before, new SavedState().bgp("inet.0", 10, 1000));
        Comparison many = compare(before, new SavedState().bgp("inet.0", 11, 1000));

        assertThat(few.isSame()).isTrue();
        assertThat(few.count(Weight.TOLERATED)).isEqualTo(10);
        assertThat(many.count(Weight.HARM)).isEqualTo(11);
        assertThat(words(many))
                .contains("harm routes 10.0.10.0/24 in inet.0: BGP via 192.0.2.1, AS path 64512 -> gone");
    }

    @Test
    void ofATableWithFewerThanAHundredRoutesNoneMayGo() {
        assertThat(compare(new SavedState().bgp(CUST, 0, 99), new SavedState().bgp(CUST, 1, 99))
                        .count(Weight.HARM))
                .isEqualTo(1);
    }

    @Test
    void whatIsGoneIsNamedAsFarAsAPersonReadsAndCountedBeyond() {
        Comparison comparison = compare(new SavedState().bgp(CUST, 0, 500), new SavedState().bgp(CUST, 0, 100));

        assertThat(comparison.count(Weight.HARM)).isEqualTo(400);
        assertThat(comparison.of(Weight.HARM)).hasSize(21);
        assertThat(comparison.of(Weight.HARM).get(20).what())
                .isEqualTo("380 more destinations that were learned by BGP in CUST.inet.0");
    }

    @Test
    void anotherNextHopOrAsPathIsAChange() {
        Comparison comparison = compare(
                new SavedState()
                        .bgp(CUST, "10.6.0.0/16", "192.0.2.1", "64512")
                        .bgp(CUST, "10.7.0.0/16", "192.0.2.1", "64512"),
                new SavedState()
                        .bgp(CUST, "10.6.0.0/16", "192.0.2.2", "64512")
                        .bgp(CUST, "10.7.0.0/16", "192.0.2.1", "64512 64513"));

        assertThat(words(comparison))
                .containsExactly(
                        "change routes 10.6.0.0/16 in CUST.inet.0: BGP via 192.0.2.1, AS path 64512 -> BGP via"
                                + " 192.0.2.2, AS path 64512",
                        "change routes 10.7.0.0/16 in CUST.inet.0: BGP via 192.0.2.1, AS path 64512 -> BGP via"
                                + " 192.0.2.1, AS path 64512 64513");
    }

    @Test
    void aRouteThatIsThereAndNoLongerInUseIsHarm() {
        Comparison comparison = compare(
                new SavedState().fixed("inet.0", "198.51.100.0/24", "ge-0/0/1.0"),
                new SavedState().route("inet.0", "198.51.100.0/24", false, "Static", "<nh><via>ge-0/0/1.0</via></nh>"));

        assertThat(words(comparison))
                .containsExactly(
                        "harm routes 198.51.100.0/24 in inet.0: Static via ge-0/0/1.0 -> Static via ge-0/0/1.0,"
                                + " not active");
    }

    @Test
    void aNewDestinationIsAChange() {
        assertThat(words(compare(new SavedState(), new SavedState().fixed("inet.0", "198.51.100.0/24", "ge-0/0/1.0"))))
                .containsExactly("change routes 198.51.100.0/24 in inet.0:  -> Static via ge-0/0/1.0");
    }

    @Test
    void aTableThatIsNoLongerThereHasLostItsDestinations() {
        assertThat(words(compare(new SavedState().fixed("inet.0", "198.51.100.0/24", "ge-0/0/1.0"), new SavedState())))
                .containsExactly("harm routes 198.51.100.0/24 in inet.0: Static via ge-0/0/1.0 -> gone");
    }

    @Test
    void aUnitThatGoesDownOrAwayOrLosesItsAddressIsHarm() {
        Comparison comparison = compare(
                new SavedState()
                        .unit("irb.1", "up", "10.0.0.0/31")
                        .unit("irb.2", "up", "10.0.0.2/31")
                        .unit("irb.3", "up", "10.0.0.4/31"),
                new SavedState().unit("irb.1", "down", "10.0.0.0/31").unit("irb.3", "up", "10.0.0.5/31"));

        assertThat(words(comparison))
                .containsExactly(
                        "harm interfaces irb.1: up -> down",
                        "harm interfaces irb.2: up -> gone",
                        "harm interfaces addresses of irb.3: 10.0.0.4/31 -> 10.0.0.5/31");
    }

    @Test
    void whatTheChangeMeansIsNoHarm() {
        Meant meant = new Meant() {
            @Override
            public boolean peer(BgpPeer before) {
                return before.address().equals("192.0.2.1");
            }

            @Override
            public boolean table(String name) {
                return name.equals(CUST);
            }

            @Override
            public boolean unit(String name) {
                return name.equals("irb.4");
            }

            @Override
            public boolean route(String table, String destination, List<RouteEntry> before) {
                return destination.equals("10.6.0.0/16");
            }
        };
        Comparison comparison = new Comparing(Tolerances.usual(), meant, Long.MAX_VALUE)
                .compare(in(usual(), "before"), in(new SavedState(), "after"));

        assertThat(comparison.of(Weight.HARM))
                .extracting(Difference::what)
                .containsExactly("198.51.100.0/24 in inet.0");
        assertThat(comparison.count(Weight.CHANGE)).isEqualTo(4);
    }

    @Test
    void aReplyThatIsMissingMakesItsPartUnknownAndNeverTheSame() throws IOException {
        for (String file : List.of("bgp-summary.xml", "interfaces.xml", "routes-CUST.inet.0.xml")) {
            Snapshot before = in(usual(), "before");
            Snapshot after = in(usual(), "after");
            Files.delete(folder.resolve("after").resolve(file));

            Comparison comparison = Comparing.with(Tolerances.usual()).compare(before, after);

            assertThat(comparison.isSame()).isFalse();
            assertThat(comparison.of(Weight.HARM)).isEmpty();
            assertThat(comparison.of(Weight.UNKNOWN)).hasSize(1);
            assertThat(comparison.of(Weight.UNKNOWN).get(0).after())
                    .startsWith("after: no reply saved as ")
                    .contains(file);
        }
    }

    @Test
    void twoSnapshotsOfNothingAreUnknown() {
        Comparison comparison = Comparing.with(Tolerances.usual())
                .compare(Snapshot.in(folder.resolve("a"), "a"), Snapshot.in(folder.resolve("b"), "b"));

        assertThat(comparison.isSame()).isFalse();
        assertThat(comparison.count(Weight.UNKNOWN)).isEqualTo(6);
        assertThat(comparison.compared()).isZero();
    }

    @Test
    void aTableOfOneSideOnlyIsUnknownWhereNoSummarySaysThatItIsGone() throws IOException {
        Snapshot before = in(usual(), "before");
        in(usual(), "after");
        for (String side : List.of("before", "after")) {
            Files.delete(folder.resolve(side).resolve("route-summary.xml"));
        }
        Files.delete(folder.resolve("after/routes-inet.0.xml"));

        Comparison comparison =
                Comparing.with(Tolerances.usual()).compare(before, Snapshot.in(folder.resolve("after"), "after"));

        assertThat(comparison.differences()).extracting(Difference::what).containsExactly("inet.0");
        assertThat(comparison.of(Weight.UNKNOWN)).hasSize(1);
    }

    @Test
    void aReplyThatIsCutOffIsUnknown() throws IOException {
        Snapshot before = in(usual(), "before");
        Snapshot after = in(usual(), "after");
        Path file = folder.resolve("after/routes-CUST.inet.0.xml");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 40));

        Comparison comparison = Comparing.with(Tolerances.usual()).compare(before, after);

        assertThat(comparison.differences()).hasSize(1);
        assertThat(comparison.of(Weight.UNKNOWN).get(0).after()).contains("not well-formed");
    }

    @Test
    void aReplyThatListsFewerDestinationsThanItCountsIsUnknown() throws IOException {
        Snapshot before = in(usual(), "before");
        Snapshot after = in(usual(), "after");
        Path file = folder.resolve("after/routes-CUST.inet.0.xml");
        Files.writeString(file, Files.readString(file).replace("<destination-count>1<", "<destination-count>7<"));

        assertThat(words(Comparing.with(Tolerances.usual()).compare(before, after)))
                .containsExactly(
                        "unknown routes CUST.inet.0:  -> after: CUST.inet.0 says that it holds 7 destinations, and"
                                + " the reply lists 1");
    }

    @Test
    void aRefusalIsUnknownAndAnAbsentLogicalSystemIsEmpty() throws IOException {
        Snapshot before = in(usual(), "before");
        in(usual(), "after");
        Path file = folder.resolve("after/bgp-summary.xml");
        Files.writeString(
                file,
                "<rpc-reply><rpc-error><error-severity>error</error-severity><error-message>"
                        + "permission denied</error-message></rpc-error></rpc-reply>");
        Comparing comparing = Comparing.with(Tolerances.usual());

        assertThat(words(comparing.compare(before, Snapshot.in(folder.resolve("after"), "after"))))
                .containsExactly("unknown bgp bgp:  -> after: the device says: permission denied");

        Files.writeString(file, "<rpc-reply><output>BGP is not running</output></rpc-reply>");

        assertThat(words(comparing.compare(before, Snapshot.in(folder.resolve("after"), "after"))))
                .contains("harm bgp BGP session to 192.0.2.1 in CUST: Established -> gone");
    }

    @Test
    void aTableThatIsTooLargeToBeSavedIsComparedByItsCount() throws IOException {
        in(new SavedState().bgp("inet.0", 0, 300), "before");
        in(new SavedState().bgp("inet.0", 0, 150), "after");
        Files.delete(folder.resolve("before/routes-inet.0.xml"));
        Files.delete(folder.resolve("after/routes-inet.0.xml"));

        Comparison comparison = new Comparing(Tolerances.usual(), Meant.nothing(), 100)
                .compare(
                        Snapshot.in(folder.resolve("before"), "before"), Snapshot.in(folder.resolve("after"), "after"));

        assertThat(words(comparison)).containsExactly("harm routes destinations, counted, in inet.0: 300 -> 150");
    }

    private static SavedState usual() {
        return new SavedState()
                .peer("192.0.2.1", "Established", 0, 1)
                .count(CUST, 1)
                .unit("irb.4", "up", "10.0.0.0/31")
                .fixed("inet.0", "198.51.100.0/24", "ge-0/0/1.0")
                .bgp(CUST, "10.6.0.0/16", "192.0.2.1", "64512");
    }

    private Snapshot in(SavedState state, String name) {
        return state.in(folder, name);
    }

    private Comparison compare(SavedState before, SavedState after) {
        try {
            Path fresh = Files.createTempDirectory(folder, "case");
            return Comparing.with(Tolerances.usual()).compare(before.in(fresh, "before"), after.in(fresh, "after"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Comparison comparison) {
        return comparison.differences().stream()
                .map(one -> one.weight().word() + " " + one.area().word() + " " + one.what() + ": " + one.before()
                        + " -> " + one.after())
                .toList();
    }
}
