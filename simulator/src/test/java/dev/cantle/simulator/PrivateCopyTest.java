package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.simulator.datastore.Habits;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code open-configuration} with {@code private}: a copy that one session edits and nobody else sees. */
@Tag("io")
class PrivateCopyTest {

    private static final String PRIVATE = "<open-configuration><private/></open-configuration>";

    private Simulator simulator;
    private SimulatedDevice device;
    private TestClient client;
    private TestClient other;

    @BeforeEach
    void start() throws IOException {
        simulator = Routers.start();
        device = simulator.devices().get(0);
        client = TestClient.connect(device);
        other = TestClient.connect(device, device.logins().get(2));
    }

    @AfterEach
    void stop() throws IOException {
        other.close();
        client.close();
        simulator.close();
    }

    @Test
    void nobodyElseSeesItUntilItIsCommitted() throws IOException {
        assertThat(client.rpc(PRIVATE)).contains("uncommitted changes will be discarded on exit");
        assertThat(client.set("set system host-name mx-2")).contains("<ok/>");

        assertThat(client.compare()).contains("+  host-name mx-2;");
        assertThat(other.compare()).contains("<configuration-output>\n</configuration-output>");
        assertThat(device.candidate()).doesNotContain("mx-2");

        assertThat(client.commit()).contains("<ok/>");
        assertThat(device.running()).contains("host-name mx-2;");
        assertThat(device.candidate()).contains("host-name mx-2;");
        assertThat(client.compare()).contains("<configuration-output>\n</configuration-output>");
    }

    @Test
    void meanwhileTheSharedCandidateTakesNoChanges() throws IOException {
        client.rpc(PRIVATE);

        assertThat(other.set("set system host-name mx-2"))
                .contains("rpc-error", "private edits in use. Try 'configure private' or 'configure exclusive'");

        client.rpc("<close-configuration/>");
        assertThat(other.set("set system host-name mx-2")).contains("<ok/>");
    }

    @Test
    void anExclusiveSessionMayEditBesideIt() throws IOException {
        client.rpc(PRIVATE);
        client.set("set system host-name mx-2");

        assertThat(other.rpc("<lock-configuration/>")).contains("<ok/>");
        assertThat(other.set("set system login message exclusive")).contains("<ok/>");
        assertThat(client.commit()).contains("rpc-error", "configuration database locked by:", "ops terminal");
        assertThat(other.commit()).contains("<ok/>");
        other.rpc("<unlock-configuration/>");

        assertThat(client.commit()).contains("<ok/>");
        assertThat(device.running()).contains("host-name mx-2;", "message exclusive;");
    }

    @Test
    void twoCopiesAreMerged() throws IOException {
        client.rpc(PRIVATE);
        other.rpc(PRIVATE);
        client.set("set interfaces xe-0/1/0 description client\nset system services ssh");
        other.set("set interfaces xe-0/1/1 description other\ndelete logical-systems l1 routing-instances");

        assertThat(client.commit()).contains("<ok/>");
        assertThat(other.commit()).contains("<ok/>");

        assertThat(device.running()).contains("description client;", "description other;", "ssh;");
        assertThat(device.running()).doesNotContain("routing-instances");
    }

    @Test
    void aCopyThatChangedWhatAnotherHasCommittedIsRefused() throws IOException {
        client.rpc(PRIVATE);
        other.rpc(PRIVATE);
        client.set("set system host-name mx-2");
        other.set("set system host-name mx-3");
        client.commit();

        assertThat(other.commit())
                .contains("rpc-error", "[edit system host-name]", "statement does not match patch; 'mx-2' != 'mx-1'");

        assertThat(device.running()).contains("host-name mx-2;");
        assertThat(other.rpc("<discard-changes/>")).contains("<ok/>");
        other.set("set system host-name mx-3");
        assertThat(other.commit()).contains("<ok/>");
        assertThat(device.running()).contains("host-name mx-3;");
    }

    @Test
    void whatIsNotCommittedIsLostWithItsSession() throws IOException {
        client.rpc(PRIVATE);
        client.set("set system host-name mx-2");
        client.rpc("<close-configuration/>");

        assertThat(client.rpc(PRIVATE)).contains("uncommitted changes");
        assertThat(client.compare()).contains("<configuration-output>\n</configuration-output>");
        client.set("set system host-name mx-2");
        client.cut();

        Routers.await("the end of the session", () -> device.sessions() == 1);
        assertThat(other.set("set system host-name mx-3")).contains("<ok/>");
    }

    @Test
    void aSharedCandidateWithChangesRefusesCopies() throws IOException {
        other.set("set system host-name mx-3");

        assertThat(client.rpc(PRIVATE))
                .contains("rpc-error", "shared configuration database modified", "'configure private'");
    }

    @Test
    void aCopyCannotBeCommittedConfirmed() throws IOException {
        client.rpc(PRIVATE);
        client.set("set system host-name mx-2");

        assertThat(client.commitConfirmed(5))
                .contains("rpc-error", "commit confirmed not supported for private configuration");
        assertThat(device.running()).contains("host-name mx-1;");
    }

    @Test
    void aReleaseThatCommitsCopiesConfirmedIsASwitch() throws IOException {
        Habits later = Habits.junos().withPrivateConfirms(true);
        try (Simulator router = Routers.start(options -> options.withHabits(later));
                TestClient session = TestClient.connect(router.devices().get(0))) {
            session.rpc(PRIVATE);
            session.set("set system host-name mx-2");

            assertThat(session.commitConfirmed(5)).contains("<ok/>");
            assertThat(router.devices().get(0).pending()).isTrue();
        }
    }

    @Test
    void otherDatabasesAreNotKnown() throws IOException {
        for (String kind : new String[] {"dynamic", "batch", "ephemeral"}) {
            assertThat(client.rpc("<open-configuration><" + kind + "/></open-configuration>"))
                    .contains("syntax error", "<bad-element>" + kind + "</bad-element>");
        }
    }
}
