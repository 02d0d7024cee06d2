package dev.cantle.model.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.rule.Sketch;
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
