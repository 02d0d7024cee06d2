package dev.cantle.model.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.rule.Sketch;
import dev.cantle.model.value.Prefix;
import org.junit.jupiter.api.Test;

class AnnouncedTest {

    private static Sketch second(String... receive) {
        var sketch = new Sketch("aws-2", "10.0.0.2/31", "10.0.0.3").receive(receive);
        sketch.remoteAs = 64_513;
        return sketch;
    }

    @Test
    void twoGatewaysOfOneNetworkDoNotMeetInUs() {
        Circuit other = second("172.31.0.0/16").asAws();
        Slice slice = Sketch.slice(Sketch.aws().asAws(), other);

        assertThat(slice.announcedOn(other)).isEmpty();
    }

    @Test
    void twoGatewaysThatAnnounceTheSameRangeDoNotMeetInUsEither() {
        Circuit other = second("172.16.0.0/12 orlonger").asAws();
        Slice slice =
                Sketch.slice(Sketch.aws().receive("172.16.0.0/12 orlonger").asAws(), other);

        assertThat(slice.rangesAnnouncedOn(other)).isEmpty();
    }

    private static Sketch table(String name, long as, String... receive) {
        var sketch = new Sketch(name, "10.0.1.1/30", "10.0.1.2").receive(receive);
        sketch.remoteAs = as;
        return sketch;
    }

    @Test
    void aFullTableDoesNotPassTheExactPrefixesOfOneGatewayToAnother() {
        Circuit other = second("172.31.0.0/16").asAws();
        Slice slice = Sketch.slice(
                Sketch.aws().asAws(),
                other,
                table("exchange", 64_999, "0.0.0.0/0 longer").asOther());

        assertThat(slice.withheldFrom(other)).containsExactly(PrefixMatch.parse("172.31.0.0/16"));
        assertThat(slice.announces(other, Prefix.parse("172.31.0.0/16"))).isFalse();
        assertThat(slice.announces(other, Prefix.parse("172.30.0.0/16"))).isTrue();
    }

    @Test
    void aFullTableDoesNotPassTheRangesOfOneGatewayToAnother() {
        Circuit other = second("172.16.0.0/12 orlonger").asAws();
        Slice slice = Sketch.slice(
                Sketch.aws().receive("172.16.0.0/12 orlonger").asAws(),
                other,
                table("exchange", 64_999, "0.0.0.0/0 longer").asOther());

        assertThat(slice.withheldFrom(other)).containsExactly(PrefixMatch.parse("172.16.0.0/12 orlonger"));
        assertThat(slice.announces(other, Prefix.parse("172.20.0.0/16"))).isFalse();
    }

    @Test
    void whatAGatewayAnnouncesItselfIsNotAnnouncedToItByName() {
        Circuit other = second("172.31.0.0/16").advertise("172.31.0.0/16").asAws();
        Slice slice = Sketch.slice(
                Sketch.aws().asAws(),
                other,
                table("exchange", 64_999, "0.0.0.0/0 longer").asOther());

        assertThat(slice.rangesAnnouncedOn(other)).isEmpty();
    }

    @Test
    void twoFullTablesDoNotMeetInUsThoughTheirWordsDiffer() {
        Circuit one = table("exchange-1", 64_998, "0.0.0.0/0 longer").asOther();
        Circuit two = table("exchange-2", 64_999, "0.0.0.0/0 upto /24").asOther();
        Slice slice = Sketch.slice(Sketch.aws().asAws(), one, two);

        assertThat(slice.rangesAnnouncedOn(one)).isEmpty();
        assertThat(slice.rangesAnnouncedOn(two)).isEmpty();
        assertThat(slice.announcedOn(one)).containsExactly(Prefix.parse("172.31.0.0/16"));
        assertThat(slice.withheldFrom(one)).isEmpty();
    }

    @Test
    void theRangesOfOtherNetworksAreAnnounced() {
        Circuit other = second("172.16.0.0/12 orlonger").asAws();
        Slice slice = Sketch.slice(
                Sketch.aws().receive("172.16.0.0/12 orlonger").asAws(),
                other,
                Sketch.azure().receive("10.64.0.0/12 orlonger").asAzure());

        assertThat(slice.rangesAnnouncedOn(other)).containsExactly(PrefixMatch.parse("10.64.0.0/12 orlonger"));
    }
}
