package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.message.Outcome;
import dev.cantle.netconf.message.RpcErrorException;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Commits, commit checks and the history of them. */
@Tag("io")
class CommitTest extends JunosConversation {

    @Test
    void theCommitsHaveTheirForms() throws IOException {
        session.commitCheck();
        assertThat(server.lastBody("commit-configuration"))
                .isEqualTo("<commit-configuration><check/></commit-configuration>");

        session.commitConfirmed(5, "cantle: l2");
        assertThat(server.lastBody("commit-configuration"))
                .isEqualTo("<commit-configuration><confirmed/><confirm-timeout>5</confirm-timeout>"
                        + "<log>cantle: l2</log></commit-configuration>");

        session.commit("");
        assertThat(server.lastBody("commit-configuration")).isEqualTo("<commit-configuration></commit-configuration>");
    }

    @Test
    void aWindowIsWholeMinutesFrom1To65535() {
        assertThatThrownBy(() -> session.commitConfirmed(0, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A confirm window of 0 minutes is outside 1 to 65535");
        assertThatThrownBy(() -> session.commitConfirmed(65536, ""))
                .hasMessage("A confirm window of 65536 minutes is outside 1 to 65535");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aRefusedCommitIsToldInTheWordsOfTheCli() {
        server.on("commit-configuration", """
                <commit-results><load-success/>
                <rpc-error><error-severity>error</error-severity><error-path>[edit interfaces irb unit 4]</error-path>
                <error-message>address is used twice</error-message></rpc-error>
                </commit-results>""");

        assertThatThrownBy(() -> session.commitConfirmed(5, ""))
                .isInstanceOf(RpcErrorException.class)
                .hasMessage(server.target() + " refused commit confirmed 5: address is used twice at"
                        + " [edit interfaces irb unit 4]");
    }

    @Test
    void aCommitReplyThatIsNotWellFormedIsUnderstood() throws IOException {
        server.on("commit-configuration", "<commit-results><routing-engine><name>node1</name><commit-success/><ok/>");

        assertThat(session.commit("").routingEngines())
                .containsExactly(new Outcome.RoutingEngine("node1", false, true));
    }

    @Test
    void aCommitReplyThatCannotBeReadIsAnUnknownCommit() {
        server.on("commit-configuration", "<commit-results><a></b></commit-results>");

        CommitUnknownException unknown = catchThrowableOfType(CommitUnknownException.class, () -> session.commit(""));

        assertThat(unknown)
                .hasMessageStartingWith("Whether " + server.target()
                        + " carried out 'commit' is not known: The reply to commit-configuration is not XML");
        assertThat(unknown.fix()).isEqualTo("Connect again and read the commit history and the running configuration");
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void theCommitHistoryIsRead() throws IOException {
        server.on("get-commit-information", """
                <commit-information>
                <commit-history>
                <sequence-number>0</sequence-number>
                <user>netops</user>
                <client>netconf</client>
                <date-time junos:seconds="1791237823">2026-10-05 22:03:43 UTC</date-time>
                <comment>commit confirmed, rollback in 5mins</comment>
                <log>change under test</log>
                <commit-confirmed>rollback pending</commit-confirmed>
                </commit-history>
                <commit-history>
                <sequence-number>1</sequence-number>
                <user>root</user>
                <client>other</client>
                <date-time junos:seconds="1791229512">2026-10-05 19:45:12 UTC</date-time>
                </commit-history>
                </commit-information>""");

        CommitHistory history = session.commitHistory();

        assertThat(history.commits())
                .containsExactly(
                        new CommitHistory.Commit(
                                0,
                                "netops",
                                "netconf",
                                1791237823,
                                "2026-10-05 22:03:43 UTC",
                                "commit confirmed, rollback in 5mins",
                                "change under test",
                                true),
                        new CommitHistory.Commit(
                                1, "root", "other", 1791229512, "2026-10-05 19:45:12 UTC", "", "", false));
        assertThat(history.pending(Instant.EPOCH)).isPresent();
    }

    @Test
    void aRefusedCommitHistoryIsNotAnEmptyOne() {
        server.on(
                "get-commit-information",
                "<rpc-error><error-severity>error</error-severity><error-message>"
                        + "permission denied</error-message></rpc-error>");

        assertThatThrownBy(() -> session.commitHistory()).isInstanceOf(RpcErrorException.class);
    }
}
