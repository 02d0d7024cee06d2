package dev.cantle.verify.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.reading.Replies;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTextTest {

    @TempDir
    Path folder;

    private String show(ShowKind kind, String file) throws Exception {
        Path saved = folder.resolve("reply.xml");
        Files.write(saved, Replies.bytes(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Show.file(kind, saved, false, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void bgpIsATableOfPeers() throws Exception {
        assertThat(show(ShowKind.BGP, "bgp/summary-two-clouds.xml")).isEqualTo("""
                        PEER       AS     STATE        FLAPS  TABLE         ACTIVE/RECEIVED/ACCEPTED  DESCRIPTION
                        10.0.0.1   64512  Established  0      CLOUD.inet.0  1/1/1                     AWS Direct Connect
                        10.0.0.14  12076  Established  3      CLOUD.inet.0  0/3/1
                        """);
    }

    @Test
    void routesAreALinePerPath() throws Exception {
        assertThat(show(ShowKind.ROUTES, "routes/brief-vrf.xml"))
                .startsWith("CLOUD.inet.0: 7 destinations, 8 routes (7 active, 0 holddown, 1 hidden)\n")
                .contains("* 172.31.0.0/16        BGP/170    64512 65551              >10.0.0.1 via irb.4\n")
                .contains("Reject\n");
    }

    @Test
    void interfacesAreALinePerFamily() throws Exception {
        assertThat(show(ShowKind.INTERFACES, "interfaces/terse.xml")).isEqualTo("""
                        INTERFACE  ADMIN  OPER  FAMILY        ADDRESSES
                        irb        up     up
                        irb.4      up     up    inet          10.0.0.0/31 10.0.0.13/30
                        irb.4      up     up    multiservice
                        """);
    }

    @Test
    void aPingIsALineOfCounts() throws Exception {
        assertThat(show(ShowKind.PING, "ping/all-answered.xml")).isEqualTo("""
                        TARGET    SENT  RECEIVED  LOSS %  AVERAGE µs
                        10.0.0.1  1     1         0       1215
                        """);
    }

    @Test
    void softwareIsALinePerRoutingEngine() throws Exception {
        assertThat(show(ShowKind.SOFTWARE, "software/junos-version.xml")).isEqualTo("""
                        ROUTING ENGINE  HOST      MODEL  VERSION
                        -               lab-mx-1  mx204  21.3R3-S1.4
                        """);
    }

    @Test
    void anOutcomeIsItsVerdictAndItsReasons() throws Exception {
        assertThat(show(ShowKind.OUTCOME, "outcome/commit-load-success-and-errors.xml"))
                .isEqualTo("""
                        failure
                        error: [edit logical-systems l2 protocols] peer AS number must be configured (group aws-fra-1)
                        error: configuration check-out failed
                        """);
    }

    @Test
    void aComparisonIsPrintedAsItIs() throws Exception {
        assertThat(show(ShowKind.OUTCOME, "outcome/compare-text.xml"))
                .startsWith("success\n[edit logical-systems l2 interfaces irb]\n-    unit 4 {\n");
    }

    @Test
    void whatCannotBeReadIsSaidOnlyToStandardError() throws Exception {
        Path saved = folder.resolve("cut.xml");
        Files.writeString(saved, "<rpc-reply>\n<bgp-information>\n<bgp-peer>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Shown shown = Show.file(ShowKind.BGP, saved, false, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(shown.problem()).contains("cut.xml:3:", "the state is unknown");
    }

    @Test
    void withoutDataOnlyTheMessagesArePrinted() throws Exception {
        assertThat(show(ShowKind.BGP, "bgp/not-running.xml")).isEqualTo("info: BGP is not running\n");
    }
}
