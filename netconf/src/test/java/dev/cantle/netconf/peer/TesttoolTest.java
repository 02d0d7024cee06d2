package dev.cantle.netconf.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.netconf.message.NetconfSession;
import dev.cantle.netconf.message.Rpc;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Our session against OpenDaylight's netconf-testtool: many devices, chunked framing, large replies. */
@EnabledIfSystemProperty(named = "cantle.peer.testtool", matches = "\\d+")
class TesttoolTest {

    private static final int DEVICES = 200;
    private static final int MEGABYTES = 50;

    private final Peer first = Peer.named("testtool");

    @Test
    void helloSettlesChunkedFramingAndTellsWhatTheServerCanDo() throws IOException {
        try (NetconfSession session = first.open()) {
            assertThat(session.hello().capabilities().base11()).isTrue();
            assertThat(session.hello().capabilities().candidate()).isTrue();
        }
    }

    @Test
    void whatIsCommittedRuns() throws IOException {
        try (NetconfSession session = first.open()) {
            ok(session, StandardRpc.add(1, 3, 10));
            ok(session, StandardRpc.commit());

            assertThat(Peer.entries(session, "running").count()).isEqualTo(3);
        }
    }

    @Test
    void aReplyOfFiftyMegabytesStreams() throws IOException {
        int entries = MEGABYTES * 16;
        try (NetconfSession session = first.next(1).open()) {
            for (int number = 0; number < entries; number += 16) {
                ok(session, StandardRpc.add(number, 16, 1 << 16));
            }
            ok(session, StandardRpc.commit());

            Peer.Entries read = Peer.entries(session, "running");
            assertThat(read.count()).isEqualTo(entries);
            assertThat(read.characters()).isGreaterThanOrEqualTo((long) MEGABYTES << 20);
        }
    }

    @Test
    void twoHundredDevicesAreReachedAtOnce() throws IOException {
        List<NetconfSession> sessions = new ArrayList<>();
        try {
            for (int device = 0; device < DEVICES; device++) {
                sessions.add(first.next(device).open());
            }
            for (NetconfSession one : sessions) {
                assertThat(Peer.ask(one, StandardRpc.getConfig("running")).failed())
                        .isFalse();
            }
        } finally {
            sessions.forEach(NetconfSession::close);
        }
    }

    private static void ok(NetconfSession session, Rpc rpc) throws IOException {
        assertThat(Peer.ask(session, rpc).messages()).as(rpc.operation()).isEmpty();
    }
}
