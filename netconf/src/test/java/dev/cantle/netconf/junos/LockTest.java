package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Taking the candidate and giving it back. */
@Tag("io")
class LockTest extends JunosConversation {

    @Test
    void lockAndUnlockNameTheCandidate() throws IOException {
        session.lock();
        session.unlock();

        assertThat(server.lastBody("lock")).isEqualTo("<lock><target><candidate/></target></lock>");
        assertThat(server.lastBody("unlock")).isEqualTo("<unlock><target><candidate/></target></unlock>");
    }

    @Test
    void aDeniedLockSaysWhoHoldsIt() {
        server.on("lock", """
                <rpc-error>
                <error-type>protocol</error-type>
                <error-tag>lock-denied</error-tag>
                <error-severity>error</error-severity>
                <error-message>
                configuration database locked by:
                  netadmin terminal p0 (pid 4681) on since 2026-09-02 09:31:02 CST, idle 00:01:12
                      exclusive [edit]
                </error-message>
                <error-info><session-id>4681</session-id></error-info>
                </rpc-error>""");

        LockDeniedException denied = catchThrowableOfType(LockDeniedException.class, () -> session.lock());

        assertThat(denied.reason()).isEqualTo(LockDeniedException.Reason.LOCKED);
        assertThat(denied.holder())
                .isEqualTo("netadmin terminal p0 (pid 4681) on since 2026-09-02 09:31:02 CST, idle 00:01:12"
                        + " exclusive [edit]");
        assertThat(denied.holderSession()).hasValue(4681);
        assertThat(denied).hasMessage("The candidate of " + server.target() + " is locked by " + denied.holder());
        assertThat(denied.fix()).isEqualTo("Wait until they are done, or ask them to leave configuration mode");
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void aLockThatIsDeniedByNumberOnlyNamesTheSession() {
        server.on(
                "lock",
                "<rpc-error><error-tag>lock-denied</error-tag><error-severity>error</error-severity>"
                        + "<error-info><session-id>17</session-id></error-info></rpc-error>");

        assertThatThrownBy(() -> session.lock())
                .isInstanceOf(LockDeniedException.class)
                .hasMessage("The candidate of " + server.target() + " is locked by session 17");
    }

    @Test
    void aLockIsAlsoDeniedByForeignChanges() {
        server.on("lock", """
                <rpc-error>
                <error-severity>error</error-severity>
                <error-message>
                configuration database modified
                </error-message>
                <database-status-information><database-status>
                <user>netadmin</user><terminal>p1</terminal><pid>77</pid>
                </database-status></database-status-information>
                </rpc-error>""");

        LockDeniedException denied = catchThrowableOfType(LockDeniedException.class, () -> session.lock());

        assertThat(denied.reason()).isEqualTo(LockDeniedException.Reason.MODIFIED);
        assertThat(denied)
                .hasMessage("The candidate of " + server.target()
                        + " holds changes that were not committed, by user netadmin terminal p1 (pid 77)");
        assertThat(denied.fix()).isEqualTo("Have them committed or discarded by whoever made them");
        assertThat(denied.holderSession()).isEmpty();
    }

    @Test
    void aLockThatIsRefusedForAnotherReasonKeepsTheDevicesWords() {
        server.on(
                "lock",
                "<rpc-error><error-severity>error</error-severity><error-message>permission denied"
                        + "</error-message></rpc-error>");

        LockDeniedException denied = catchThrowableOfType(LockDeniedException.class, () -> session.lock());

        assertThat(denied.reason()).isEqualTo(LockDeniedException.Reason.OTHER);
        assertThat(denied).hasMessage(server.target() + " refused the lock: permission denied");
    }

    @Test
    void closingWithTheLockHeldDiscardsAndUnlocks() throws IOException {
        session.lock();
        session.load(LoadConfiguration.set("set system host-name a"));

        session.close();

        assertThat(server.operations())
                .containsExactly("lock", "load-configuration", "load-configuration", "unlock", "close-session");
        assertThat(server.lastBody("load-configuration")).contains("rollback=\"0\"");
    }

    @Test
    void closingWithoutTheLockTouchesNothing() throws IOException {
        session.lock();
        session.load(LoadConfiguration.set("set system host-name a"));
        session.commit("");
        session.unlock();

        session.close();
        session.close();

        assertThat(server.operations())
                .containsExactly("lock", "load-configuration", "commit-configuration", "unlock", "close-session");
    }
}
