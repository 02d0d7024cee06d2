package dev.cantle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.route.OwnRoutes;
import dev.cantle.model.intent.route.Passing;
import dev.cantle.model.intent.route.StaticRoute;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.check.Unheard;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.observation.RouteExtract;
import dev.cantle.verify.source.ReplySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample replies, in which AWS announces 172.31.0.0/16, against slices with other policies. */
class PolicyVerificationTest {

    private static final Clock CLOCK = Clock.fixed(Replies.GIVEN, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Verdict judge(String replies, Slice slice) {
        return new Verifier(CLOCK).judge(slice, Replies.in(folder, replies), Baseline.none());
    }

    private static Slice receiving(String... ranges) {
        AwsCircuit aws = (AwsCircuit) SampleSlice.aws(false);
        Link link = aws.link();
        Passing passing =
                new Passing(Arrays.stream(ranges).map(PrefixMatch::parse).toList(), false, List.of(), List.of());
        Link other = new Link(
                link.name(),
                link.description(),
                link.bandwidthMbps(),
                link.routed(),
                link.mtu(),
                link.disabled(),
                link.peerings(),
                link.bgp(),
                List.of(),
                link.advertise(),
                passing);
        return SampleSlice.of(
                Ownership.SHARED,
                new AwsCircuit(other, aws.accountId(), aws.region(), aws.vif(), aws.vlan()),
                SampleSlice.azure(""));
    }

    private static Finding find(Verdict verdict, String id) {
        return verdict.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among "
                        + verdict.findings().stream().map(Finding::id).toList()));
    }

    @Test
    void onePrefixInARangeIsEnough() {
        Verdict verdict = judge("good", receiving("172.16.0.0/12 orlonger"));

        assertThat(verdict.findings()).allMatch(Finding::isProven);
        assertThat(find(verdict, "aws-fra-1.received.ipv4").expected()).isEqualTo("any in 172.16.0.0/12 orlonger");
        assertThat(find(verdict, "aws-fra-1.route.172.16.0.0/12-orlonger").actual())
                .isEqualTo("172.31.0.0/16");
    }

    @Test
    void anEmptyRangeAndAPrefixOutsideOfItAreNamed() {
        Verdict verdict = judge("good", receiving("192.168.0.0/16 orlonger"));

        assertThat(find(verdict, "aws-fra-1.received.ipv4").actual())
                .isEqualTo("missing: any in 192.168.0.0/16 orlonger");
        assertThat(find(verdict, "aws-fra-1.unexpected.ipv4").actual()).contains("172.31.0.0/16");
        assertThat(find(verdict, "aws-fra-1.route.192.168.0.0/16-orlonger").isProven())
                .isFalse();
        assertThat(verdict.isProven()).isFalse();
    }

    @Test
    void anInactiveRouteDoesNotShowThatARangeGoesByItsCircuit() throws IOException {
        ReplySource replies = table(text -> text.replaceFirst(
                "(172.31.0.0/16</rt-destination>\\s*<rt-entry>)\\s*<active-tag>.</active-tag>\\s*<current-active/>",
                "$1"));

        Finding finding = find(
                new Verifier(CLOCK).judge(receiving("172.16.0.0/12 orlonger"), replies, Baseline.none()),
                "aws-fra-1.route.172.16.0.0/12-orlonger");

        assertThat(finding.isProven()).isFalse();
        assertThat(finding.actual()).isEqualTo("not active: 172.31.0.0/16");
    }

    @Test
    void aTableOfWhichASampleIsSeenDoesNotShowThatAFarEndAnnouncesNothing() throws IOException {
        String other = "<rt><rt-destination>172.16.%d.0/24</rt-destination><rt-entry><active-tag>*</active-tag>"
                + "<protocol-name>Static</protocol-name><nh><to>10.0.0.14</to><via>irb.2</via></nh></rt-entry></rt>";
        String many = IntStream.range(0, RouteExtract.SAMPLE + 1)
                .mapToObj(other::formatted)
                .collect(Collectors.joining());
        ReplySource replies = table(text -> {
            int first = text.indexOf("<rt ");
            return text.substring(0, first) + many + text.substring(first).replace("172.31.0.0/16", "192.168.0.0/16");
        });

        Finding finding = find(
                new Verifier(CLOCK)
                        .judging(receiving("172.16.0.0/12 orlonger"), replies, Baseline.none())
                        .look(Depth.GLANCE),
                "aws-fra-1.received.ipv4");

        assertThat(finding.isProven()).isFalse();
        assertThat(finding.actual())
                .isEqualTo("nothing in 172.16.0.0/12 orlonger from 10.0.0.1 among the first 20 routes of it");
    }

    /** The good replies with another table. */
    private ReplySource table(UnaryOperator<String> change) throws IOException {
        ReplySource replies = Replies.in(folder, "good");
        Path table;
        try (Stream<Path> files = Files.list(folder)) {
            table = files.filter(file -> file.getFileName().toString().startsWith("routes-"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(table, change.apply(Files.readString(table)));
        Files.setLastModifiedTime(table, FileTime.from(Replies.GIVEN));
        return replies;
    }

    @Test
    void aRouteOfOurOwnMustBeInTheTable() {
        Verdict verdict = judge(
                "good",
                SampleSlice.both()
                        .owning(new OwnRoutes(
                                List.of(Prefix.parse("172.16.0.0/12")),
                                List.of(StaticRoute.discarding(Prefix.parse("203.0.113.0/24"))))));

        assertThat(find(verdict, "own.172.16.0.0/12").actual()).startsWith("not in ");
        assertThat(find(verdict, "own.203.0.113.0/24").isProven()).isFalse();
        assertThat(verdict.isProven()).isFalse();
    }

    @Test
    void whatIsToldByCommunitiesIsNotJudged() {
        AwsCircuit aws = (AwsCircuit) SampleSlice.aws(false);
        Bgp bgp = aws.link().bgp();
        Link telling = aws.link()
                .with(new Bgp(
                        bgp.remoteAs(),
                        bgp.authentication(),
                        bgp.holdTime(),
                        bgp.bfd(),
                        bgp.prefixLimit(IpFamily.IPV4),
                        bgp.localPreference(),
                        List.of(Community.parse("7224:7300"))));

        assertThat(Unheard.of(SampleSlice.both())).isEmpty();
        assertThat(Unheard.of(SampleSlice.of(
                        Ownership.SHARED,
                        new AwsCircuit(telling, aws.accountId(), aws.region(), aws.vif(), aws.vlan()),
                        SampleSlice.azure(""))))
                .containsExactly(new NotJudged(
                        "aws-fra-1",
                        "whether what is announced carries 7224:7300",
                        "the device's brief reply about announced routes gives no communities",
                        "show route advertising-protocol bgp 10.0.0.1 detail"));
    }

    @Test
    void aTagThatNoReplyShowsIsNeverProven() {
        Slice tagged = tagging(Community.parse("65000:200"));

        Finding finding = find(judge("good", tagged), "aws-fra-1.tag.172.31.0.0/16.communities");

        assertThat(finding.isProven()).isFalse();
    }

    private static Slice tagging(Community tag) {
        AwsCircuit aws = (AwsCircuit) SampleSlice.aws(false);
        Link link = aws.link();
        Link other = new Link(
                link.name(),
                link.description(),
                link.bandwidthMbps(),
                link.routed(),
                link.mtu(),
                link.disabled(),
                link.peerings(),
                link.bgp(),
                link.receive(),
                link.advertise(),
                new Passing(List.of(), false, List.of(), List.of(tag)));
        return SampleSlice.of(
                Ownership.SHARED,
                new AwsCircuit(other, aws.accountId(), aws.region(), aws.vif(), aws.vlan()),
                SampleSlice.azure(""));
    }
}
