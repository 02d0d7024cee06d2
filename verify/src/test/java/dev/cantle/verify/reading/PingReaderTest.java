package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.Ping;
import java.util.List;
import org.junit.jupiter.api.Test;

class PingReaderTest {

    private static Ping read(String file) throws Exception {
        return Replies.read(new PingReader(), file);
    }

    @Test
    void roundTripsAreMicroseconds() throws Exception {
        assertThat(read("ping/all-answered.xml")).isEqualTo(new Ping(true, "10.0.0.1", 1L, 1L, 0L, 1215L, List.of()));
    }

    @Test
    void withoutAnswersThereIsNoRoundTrip() throws Exception {
        Ping ping = read("ping/nothing-came-back.xml");

        assertThat(ping.hasData()).isTrue();
        assertThat(ping.answered()).isFalse();
        assertThat(ping.lossPercent()).isEqualTo(100);
        assertThat(ping.rttAverageMicros()).isNull();
    }

    @Test
    void aPingThatCouldNotStartIsNoDataWithItsReason() throws Exception {
        Ping ping = read("ping/could-not-start.xml");

        assertThat(ping.hasData()).isFalse();
        assertThat(ping.messages())
                .containsExactly(Message.error("ping error"), Message.error("bind: Can't assign requested address"));
    }

    @Test
    void successBesideLostProbesIsStillLoss() throws Exception {
        Ping ping = Replies.readText(
                new PingReader(),
                "<ping-results><probe-results-summary><probes-sent>5</probes-sent>"
                        + "<responses-received>0</responses-received></probe-results-summary><ping-success/></ping-results>");

        assertThat(ping.answered()).isFalse();
    }

    @Test
    void aPingWithoutSummaryAndReasonSaysSo() throws Exception {
        Ping ping = Replies.readText(new PingReader(), "<rpc-reply><ping-results/></rpc-reply>");

        assertThat(ping.hasData()).isFalse();
        assertThat(ping.messages()).extracting(Message::text).containsExactly("The reply holds no summary of probes");
    }
}
