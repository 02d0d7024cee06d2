package dev.cantle.netconf.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.netconf.message.NetconfSession;
import dev.cantle.netconf.message.Rpc;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Our session against netconfd behind OpenSSH: chunked framing, confirmed commit 1.1. */
@EnabledIfSystemProperty(named = "cantle.peer.netconfd", matches = "\\d+")
class NetconfdTest {

    private static final int MEGABYTES = 50;

    private final Peer peer = Peer.named("netconfd");
    private NetconfSession session;

    @BeforeEach
    void anEmptyServer() throws IOException {
        session = peer.open();
        ok(StandardRpc.discardChanges());
        ok(StandardRpc.removeAll());
        ok(StandardRpc.commit());
        assertThat(running()).isZero();
    }

    @AfterEach
    void hangUp() {
        session.close();
    }

    @Test
    void helloSettlesChunkedFramingAndTellsWhatTheServerCanDo() {
        assertThat(session.hello().capabilities().base11()).isTrue();
        assertThat(session.hello().capabilities().candidate()).isTrue();
        assertThat(session.hello().capabilities().has("capability:confirmed-commit:1.1"))
                .isTrue();
    }

    @Test
    void whatIsCommittedRuns() throws IOException {
        ok(StandardRpc.lock());
        ok(StandardRpc.add(1, 3, 10));
        assertThat(running()).isZero();
        ok(StandardRpc.commit());
        ok(StandardRpc.unlock());

        assertThat(running()).isEqualTo(3);
    }

    @Test
    void aConfirmedCommitThatIsConfirmedStays() throws IOException {
        ok(StandardRpc.add(1, 2, 10));
        ok(StandardRpc.commitConfirmed(60));
        assertThat(running()).isEqualTo(2);
        ok(StandardRpc.commit());

        assertThat(Peer.ask(session, StandardRpc.cancelCommit()).failed())
                .as("nothing is left to cancel")
                .isTrue();
        assertThat(running()).isEqualTo(2);
    }

    @Test
    void aConfirmedCommitThatIsCancelledIsUndone() throws IOException {
        ok(StandardRpc.add(1, 2, 10));
        ok(StandardRpc.commitConfirmed(60));
        assertThat(running()).isEqualTo(2);
        ok(StandardRpc.cancelCommit());

        assertThat(running()).isZero();
    }

    @Test
    void aConfirmedCommitWhoseSessionEndsIsUndone() throws IOException {
        ok(StandardRpc.add(1, 2, 10));
        ok(StandardRpc.commitConfirmed(60));
        assertThat(running()).isEqualTo(2);
        session.close();
        session = peer.open();

        assertThat(running()).as("RFC 6241 §8.4.1").isZero();
    }

    /** netconfd's own quirk, and the reason why Cantle reads the running configuration after every commit. */
    @Test
    void anOkIsNoProofThatACommitHasChangedAnything() throws IOException {
        ok(StandardRpc.add(1, 1, 10));
        ok(StandardRpc.validate());
        ok(StandardRpc.commit());

        assertThat(running()).isZero();
    }

    @Test
    void aRefusalLeavesTheSessionOpen() throws IOException {
        assertThat(Peer.ask(session, new StandardRpc("no-such-operation", xml -> {}))
                        .failed())
                .isTrue();
        assertThat(session.isOpen()).isTrue();
        assertThat(running()).isZero();
    }

    @Test
    void aReplyOfFiftyMegabytesStreams() throws IOException {
        int entries = MEGABYTES * 16;
        for (int first = 0; first < entries; first += 16) {
            ok(StandardRpc.add(first, 16, 1 << 16));
        }
        ok(StandardRpc.commit());

        Peer.Entries read = Peer.entries(session, "running");
        assertThat(read.count()).isEqualTo(entries);
        assertThat(read.characters()).isGreaterThanOrEqualTo((long) MEGABYTES << 20);
    }

    @Test
    void twoHundredSessionsStandAtOnce() throws IOException {
        List<NetconfSession> sessions = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                sessions.add(peer.open());
            }
            for (NetconfSession one : sessions) {
                assertThat(Peer.entries(one, "running").count()).isZero();
            }
            assertThat(sessions.stream().map(one -> one.hello().sessionId()).distinct())
                    .hasSize(200);
        } finally {
            sessions.forEach(NetconfSession::close);
        }
    }

    private int running() throws IOException {
        return Peer.entries(session, "running").count();
    }

    private void ok(Rpc rpc) throws IOException {
        assertThat(Peer.ask(session, rpc).messages()).as(rpc.operation()).isEmpty();
    }
}
