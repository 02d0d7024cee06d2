package dev.cantle.verify.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.reading.RouteStreamReader;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.state.RouteEntry;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RouteExtractTest {

    private static final Prefix WANTED = Prefix.parse("172.31.0.0/16");

    /** A reply whose routes are made while it is read: it is never in memory as a whole. */
    @SuppressWarnings("JdkObsolete") // a sequence of streams takes nothing else
    private static InputStream reply(String table, Iterator<String> destinations) {
        Enumeration<InputStream> routes = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return destinations.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return bytes("<rt><rt-destination>" + destinations.next() + "</rt-destination><rt-entry>"
                        + "<active-tag>*</active-tag><protocol-name>BGP</protocol-name></rt-entry></rt>");
            }
        };
        return new SequenceInputStream(Collections.enumeration(List.of(
                bytes("<route-information><route-table><table-name>" + table + "</table-name>"),
                new SequenceInputStream(routes),
                bytes("</route-table></route-information>"))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RouteExtract read(InputStream body) throws Exception {
        RouteExtract extract = new RouteExtract("CLOUD.inet.0", List.of(WANTED));
        new RouteStreamReader(extract).read(new Reply(new Evidence("reply.xml", Instant.EPOCH), body));
        return extract;
    }

    private static String leaked(int i) {
        return "11." + (i >> 16 & 255) + "." + (i >> 8 & 255) + "." + (i & 255) + "/32";
    }

    @Test
    void ofAPeerThatLeaksAFullTableOnlyASampleIsKept() throws Exception {
        Iterator<String> leak = IntStream.range(0, 300_000)
                .mapToObj(i -> i == 200_000 ? "172.31.0.0/16" : leaked(i))
                .iterator();

        RouteExtract extract = read(reply("CLOUD.inet.0", leak));

        assertThat(extract.to(WANTED)).hasSize(1);
        assertThat(extract.missing()).isEmpty();
        assertThat(extract.otherCount()).isEqualTo(299_999);
        assertThat(extract.others()).hasSize(RouteExtract.SAMPLE);
    }

    @Test
    void theRoutesOfAnotherTableAreNotCounted() throws Exception {
        RouteExtract extract =
                read(reply("inet.0", List.of("172.31.0.0/16", "10.0.0.0/8").iterator()));

        assertThat(extract.missing()).containsExactly(WANTED);
        assertThat(extract.otherCount()).isZero();
    }

    @Test
    void destinationsThatAreNoPrefixAreOthers() throws Exception {
        RouteExtract extract = read(
                reply("CLOUD.inet.0", List.of("65000:2:10.6.0.0/16", "299888").iterator()));

        assertThat(extract.others())
                .extracting(RouteEntry::destination)
                .containsExactly("299888", "65000:2:10.6.0.0/16");
    }

    @Test
    void severalPathsToOneDestinationAreOneDestination() throws Exception {
        RouteExtract extract =
                read(reply("CLOUD.inet.0", List.of("10.0.0.0/8", "10.0.0.0/8").iterator()));

        assertThat(extract.otherCount()).isEqualTo(1);
    }

    @Test
    void routesInARangeAreCountedAndSampledApart() throws Exception {
        PrefixMatch range = PrefixMatch.parse("11.0.0.0/8 upto /32");
        Iterator<String> routes = IntStream.range(0, 1000)
                .mapToObj(i -> i == 500 ? "12.0.0.0/8" : leaked(i))
                .iterator();
        RouteExtract extract = new RouteExtract("CLOUD.inet.0", List.of(), List.of(range));

        new RouteStreamReader(extract)
                .read(new Reply(new Evidence("reply.xml", Instant.EPOCH), reply("CLOUD.inet.0", routes)));

        assertThat(extract.countIn(range)).isEqualTo(999);
        assertThat(extract.in(range)).hasSize(RouteExtract.SAMPLE);
        assertThat(extract.others()).extracting(RouteEntry::destination).containsExactly("12.0.0.0/8");
    }

    @Test
    void whatLiesInAGapOfARangeIsAnOther() throws Exception {
        RouteExtract extract = new RouteExtract(
                "CLOUD.inet.0",
                List.of(),
                List.of(PrefixMatch.parse("0.0.0.0/0 longer")),
                List.of(PrefixMatch.parse("172.16.0.0/12 orlonger")));

        new RouteStreamReader(extract)
                .read(new Reply(
                        new Evidence("reply.xml", Instant.EPOCH),
                        reply(
                                "CLOUD.inet.0",
                                List.of("172.31.0.0/16", "198.51.100.0/24").iterator())));

        assertThat(extract.others()).extracting(RouteEntry::destination).containsExactly("172.31.0.0/16");
    }
}
