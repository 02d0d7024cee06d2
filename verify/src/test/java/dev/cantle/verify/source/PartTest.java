package dev.cantle.verify.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parts of replies in words. */
class PartTest {

    @Test
    void aPartIsNamedByWhatItIsAbout() {
        assertThat(Part.whole().words()).isEmpty();
        assertThat(Part.bgpPeer(IpAddress.parse("10.0.0.1")).words()).isEqualTo("bgp-peer 10.0.0.1");
        assertThat(Part.unit("irb.4").words()).isEqualTo("logical-interface irb.4");
        assertThat(Part.rib("CUST.inet.0").words()).isEqualTo("bgp-rib CUST.inet.0");
        assertThat(Part.table("CUST.inet.0").words()).isEqualTo("route-table CUST.inet.0");
        assertThat(Part.route("CUST.inet.0", Prefix.parse("10.6.0.0/16")).words())
                .isEqualTo("rt 10.6.0.0/16 in CUST.inet.0");
        assertThat(Part.ping().words()).isEqualTo("probe-results-summary");
        assertThat(Part.field("/virtualInterfaces/0").words()).isEqualTo("/virtualInterfaces/0");
    }

    @Test
    void evidenceOfNoPartIsTheWholeReply() {
        Evidence whole = new Evidence("bgp-summary.xml", Instant.EPOCH);
        Evidence peer = whole.at(Part.bgpPeer("10.0.0.1"));
        assertThat(whole.part()).isEqualTo(Part.whole());
        assertThat(peer.name()).isEqualTo("bgp-summary.xml");
        assertThat(peer).isNotEqualTo(whole).isEqualTo(whole.at(Part.bgpPeer("10.0.0.1")));
    }

    @Test
    void ofManyRoutesOnePartNamesTheFirstTen() {
        List<Prefix> many = IntStream.range(0, 30)
                .mapToObj(i -> Prefix.parse("10." + i + ".0.0/16"))
                .toList();
        assertThat(Part.routes("CUST.inet.0", many).words())
                .contains("10.9.0.0/16")
                .doesNotContain("10.10.0.0/16");
    }

    @Test
    void noRoutesAreTheTableItself() {
        assertThat(Part.routes("CUST.inet.0", List.of())).isEqualTo(Part.table("CUST.inet.0"));
    }

    @Test
    void aJsonPointerBeginsWithASlash() {
        assertThatThrownBy(() -> Part.field("virtualInterfaces"))
                .hasMessage("A JSON pointer begins with /, not as virtualInterfaces");
    }
}
