package dev.cantle.verify.reading.text;

import static dev.cantle.verify.reading.text.Captures.assertIncomplete;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.state.Ping;
import java.util.List;
import org.junit.jupiter.api.Test;

class PingTextTest {

    private static Ping read(String name) throws Exception {
        return PingText.read(Captures.reply(Captures.text(name)));
    }

    @Test
    void theStatisticsCount() throws Exception {
        assertThat(read("ping-partial")).isEqualTo(new Ping(true, "10.0.0.1", 4L, 3L, 25L, 615L, List.of()));
    }

    @Test
    void nothingThatCameBackHasNoRoundTrip() throws Exception {
        assertThat(read("ping-nothing")).isEqualTo(new Ping(true, "10.0.0.14", 5L, 0L, 100L, null, List.of()));
    }

    @Test
    void aRapidPingOfIpv6IsRead() throws Exception {
        assertThat(read("ping-rapid")).isEqualTo(new Ping(true, "2001:db8::2", 5L, 5L, 0L, 98_186L, List.of()));
    }

    @Test
    void aPingWithoutStatisticsIsReported() {
        String text = Captures.text("ping-partial");

        assertIncomplete(
                Captures.PING,
                text.substring(0, text.indexOf("\n--- ")),
                "capture.txt:5:1: the statistics of the ping are missing");
    }

    @Test
    void statisticsOfAnotherHostAreReported() {
        assertIncomplete(
                Captures.PING,
                """
                PING 172.31.30.100 (172.31.30.100): 56 data bytes
                64 bytes from 172.31.30.100: icmp_seq=0 ttl=62 time=38.4 ms

                --- 10.6.0.4 ping statistics ---
                1 packets transmitted, 1 packets received, 0% packet loss
                round-trip min/avg/max/stddev = 38.400/38.400/38.400/0.000 ms
                """,
                "capture.txt:4:1: these are the statistics of 10.6.0.4, and the ping was to 172.31.30.100");
    }

    @Test
    void aPingThatWasAnsweredHasItsRoundTrips() {
        assertIncomplete(
                Captures.PING,
                Captures.text("ping-rapid").replaceFirst("round-trip.*\n", ""),
                "capture.txt:4:1: the line of the round trips is missing");
    }

    @Test
    void statisticsThatRepeatThemselvesWithoutEndAreNotUnderstood() {
        assertIncomplete(
                Captures.PING,
                Captures.text("ping-nothing")
                        .replace(", 0 packets received,", ", 0 packets received," + " x,".repeat(5000)),
                "cannot be understood");
    }
}
