package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.LinkNeighbors;
import dev.cantle.verify.state.LinkNeighbors.Entry;
import dev.cantle.verify.state.Message;
import org.junit.jupiter.api.Test;

class LinkNeighborsReaderTest {

    private static LinkNeighbors read(String file) throws Exception {
        return Replies.read(new LinkNeighborsReader(), "neighbors/" + file);
    }

    @Test
    void anEntryOfAnIrbUnitIsOnTheUnitAndNotOnItsPort() throws Exception {
        LinkNeighbors arp = read("arp-netconf.xml");

        assertThat(arp.hasData()).isTrue();
        assertThat(arp.entries()).hasSize(2).allMatch(Entry::resolved);
        assertThat(arp.on("irb.4"))
                .containsExactly(new Entry("10.0.0.1", "02:00:5e:10:00:01", "irb.4 [xe-0/1/0.4]", null));
    }

    @Test
    void anEntryWithoutAMacAddressIsNotResolved() throws Exception {
        LinkNeighbors arp = read("arp-cli-with-names.xml");

        assertThat(arp.on("xe-0/0/1.301")).extracting(Entry::resolved).containsExactly(true, false);
    }

    @Test
    void anEmptyTableIsATableAndNobodyIsKnown() throws Exception {
        LinkNeighbors arp = read("arp-empty.xml");

        assertThat(arp.hasData()).isTrue();
        assertThat(arp.entries()).isEmpty();
    }

    @Test
    void anIncompleteNeighborIsNotResolvedAndAStaleOneIs() throws Exception {
        LinkNeighbors neighbors = read("ipv6-neighbors.xml");

        assertThat(neighbors.on("irb.4")).allMatch(Entry::resolved);
        assertThat(neighbors.on("irb.2"))
                .containsExactly(new Entry("2001:db8:0:2::2", "none", "irb.2", "incomplete"))
                .noneMatch(Entry::resolved);
    }

    @Test
    void aRefusalIsNoTable() throws Exception {
        LinkNeighbors refused = Replies.readText(
                new LinkNeighborsReader(), "<rpc-reply><output>error: permission denied</output></rpc-reply>");

        assertThat(refused.hasData()).isFalse();
        assertThat(refused.messages()).extracting(Message::text).containsExactly("error: permission denied");
    }

    @Test
    void anotherReplyIsToldFromATableOfNeighbors() {
        assertThatThrownBy(() -> Replies.readText(new LinkNeighborsReader(), "<ping-results/>"))
                .isInstanceOf(ReplyFormatException.class)
                .hasMessageContaining("this is a reply about a ping, not about ARP entries or IPv6 neighbors");
    }
}
