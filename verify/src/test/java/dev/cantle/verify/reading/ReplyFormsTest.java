package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.state.BgpSummary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One reply in all the forms in which it is stored and sent: what it says must not change. */
class ReplyFormsTest {

    private static final String NETCONF = Replies.text("bgp/summary-two-clouds.xml");
    private static final String BODY =
            NETCONF.substring(NETCONF.indexOf("<bgp-information"), NETCONF.indexOf("</rpc-reply>"));

    private static BgpSummary read(String xml) throws Exception {
        return Replies.readText(new BgpSummaryReader(), xml);
    }

    private static void assertSame(String xml) throws Exception {
        assertThat(read(xml)).isEqualTo(read(NETCONF));
    }

    @Test
    void withoutAnyNamespace() throws Exception {
        assertSame(NETCONF.replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", "").replace("junos:", ""));
    }

    @Test
    void aBodyWhosePrefixesNobodyDeclares() throws Exception {
        assertSame(BODY);
    }

    @Test
    void withEveryElementPrefixed() throws Exception {
        assertSame(NETCONF.replaceAll("<(/?)(\\w)", "<$1x:$2").replace("xmlns=", "xmlns:x="));
    }

    @Test
    void withNamespacesOfAnyRelease() throws Exception {
        assertSame(NETCONF.replace("23.4R0", "99.1R1").replace("23.4R2-S3.9", "12.1X44"));
    }

    @Test
    void withXmlDeclarationAndByteOrderMark() throws Exception {
        assertSame("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + NETCONF);
    }

    @Test
    void withEmptyLinesBeforeTheXmlDeclaration() throws Exception {
        assertSame("\n \r\n<?xml version=\"1.0\"?>\n" + NETCONF);
    }

    @Test
    void inUtf16() throws Exception {
        byte[] bytes = NETCONF.getBytes(StandardCharsets.UTF_16);

        assertThat(new BgpSummaryReader().read(Replies.reply(bytes))).isEqualTo(read(NETCONF));
    }

    @Test
    void withABannerAndCommentsAnywhere() throws Exception {
        assertSame("<!-- user lab -->"
                + NETCONF.replace("</rpc-reply>", "<cli><banner>{master}</banner></cli></rpc-reply>")
                        .replaceAll("(?m)$", "<!-- keepalive -->")
                + "<!-- session end -->");
    }

    @Test
    void withEveryValuePaddedByLinesAndTabs() throws Exception {
        assertSame(NETCONF.replaceAll(">([^<>\n]+)</", ">\n\t\t$1\n\t\t</"));
    }

    @Test
    void withEmptyElementsClosedInEitherWay() throws Exception {
        assertSame(NETCONF.replaceAll("<([\\w-]+)></\\1>", "<$1/>"));
    }

    @Test
    void withElementsNobodyKnows() throws Exception {
        assertSame(NETCONF.replaceAll("(<(?:bgp-peer|bgp-rib|bgp-information)[^>]*>)", "$1<new><name>x</name></new>"));
    }

    @Test
    void withTheWrapperOfARoutingEngine() throws Exception {
        assertSame("<rpc-reply><multi-routing-engine-results><multi-routing-engine-item><re-name>localre</re-name>"
                + BODY + "</multi-routing-engine-item></multi-routing-engine-results></rpc-reply>");
    }

    @Test
    void withLeavesInAnyOrder() throws Exception {
        String peer = "<peer-address>10.0.0.1</peer-address>\n";
        String state = "<peer-state junos:format=\"Establ\">Established</peer-state>\n";

        assertSame(NETCONF.replace(peer, "").replace(state, state + peer));
    }

    @Test
    void whenTheBytesComeInPieces() throws Exception {
        Random random = new Random(4711);
        byte[] bytes = NETCONF.getBytes(StandardCharsets.UTF_8);

        assertThat(new BgpSummaryReader()
                        .read(new Reply(new Evidence("seed-4711", Instant.EPOCH), new PieceInput(bytes, random))))
                .isEqualTo(read(NETCONF));
    }
}
