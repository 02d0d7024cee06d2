package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.message.Outcome;
import dev.cantle.netconf.message.RpcError;
import dev.cantle.netconf.message.RpcErrorException;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.operational.BgpSummary;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("io")
class JunosSessionTest {

    private static final Scope SLICE = Scope.ofLogicalSystem("l2");

    @TempDir
    Path directory;

    private ScriptedServer server;
    private JunosSession session;

    @BeforeEach
    void connect() throws IOException {
        server = ScriptedServer.start();
        session = JunosSession.open(
                server.target(),
                SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray()),
                KnownHosts.of(server.knownHosts(directory)),
                SessionOptions.defaults());
    }

    @AfterEach
    void disconnect() throws IOException {
        session.close();
        server.close();
    }

    @Test
    void theHelloOfTheDeviceIsAtHand() {
        assertThat(session.hello().session()).hasValue(4711);
        assertThat(session.hello().capabilities().junos()).isTrue();
        assertThat(session.description()).isEqualTo(server.target().toString());
    }

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
    void textIsLoadedAsConfigurationText() throws IOException {
        session.load(LoadConfiguration.text(LoadConfiguration.Action.REPLACE, "a { b \"<c>\"; }\n"));

        assertThat(server.lastBody("load-configuration"))
                .isEqualTo("<load-configuration action=\"replace\" format=\"text\"><configuration-text>"
                        + "a { b &quot;&lt;c&gt;&quot;; }\n</configuration-text></load-configuration>");
    }

    @Test
    void setCommandsAreLoadedAsConfigurationSet() throws IOException {
        session.load(LoadConfiguration.set("set system host-name a\n"));

        assertThat(server.lastBody("load-configuration"))
                .isEqualTo("<load-configuration action=\"set\" format=\"text\"><configuration-set>"
                        + "set system host-name a\n</configuration-set></load-configuration>");
    }

    @Test
    void xmlIsLoadedAsElements() throws IOException {
        session.load(LoadConfiguration.xml(
                LoadConfiguration.Action.MERGE,
                "<configuration><system replace=\"replace\"><host-name>a</host-name></system></configuration>"));

        assertThat(server.lastBody("load-configuration"))
                .isEqualTo("<load-configuration action=\"merge\" format=\"xml\"><configuration><system"
                        + " replace=\"replace\"><host-name>a</host-name></system></configuration>"
                        + "</load-configuration>");
    }

    @Test
    void theOtherActionsOfLoadHaveTheirWords() throws IOException {
        session.load(LoadConfiguration.text(LoadConfiguration.Action.OVERRIDE, "a;"));
        assertThat(server.lastBody("load-configuration")).contains("action=\"override\"");

        session.load(LoadConfiguration.text(LoadConfiguration.Action.UPDATE, "a;"));
        assertThat(server.lastBody("load-configuration")).contains("action=\"update\"");
    }

    @Test
    void warningsOfALoadDoNotFailIt() throws IOException {
        server.on("load-configuration", """
                <load-configuration-results>
                <rpc-error><error-severity>warning</error-severity><error-message>
                statement not found
                </error-message></rpc-error>
                <ok/>
                </load-configuration-results>""");

        Outcome outcome = session.load(LoadConfiguration.set("delete system host-name"));

        assertThat(outcome.warnings()).extracting(RpcError::message).containsExactly("statement not found");
    }

    @Test
    void aRefusedLoadKeepsEveryError() {
        server.on("load-configuration", """
                <load-configuration-results>
                <rpc-error><error-severity>error</error-severity><error-message>syntax error</error-message>
                <error-info><bad-element>sistem</bad-element></error-info></rpc-error>
                <rpc-error><error-severity>error</error-severity>
                <error-message>error recovery ignores input until this point</error-message></rpc-error>
                </load-configuration-results>""");

        RpcErrorException refused =
                catchThrowableOfType(RpcErrorException.class, () -> session.load(LoadConfiguration.set("set sistem")));

        assertThat(refused)
                .hasMessage(server.target() + " refused load-configuration: syntax error (sistem); error recovery"
                        + " ignores input until this point");
        assertThat(refused.errors()).hasSize(2);
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void theDifferenceComesAsOneText() throws IOException {
        server.on("get-configuration", """
                <configuration-information><configuration-output>
                [edit logical-systems]
                +  l2 { ... }
                </configuration-output></configuration-information>""");

        assertThat(session.compare()).isEqualTo("[edit logical-systems]\n+  l2 { ... }\n");
        assertThat(server.lastBody("get-configuration"))
                .isEqualTo("<get-configuration compare=\"rollback\" rollback=\"0\" format=\"text\"/>");
    }

    @Test
    void noDifferenceIsAnEmptyText() throws IOException {
        server.on(
                "get-configuration",
                "<configuration-information><configuration-output>\n</configuration-output></configuration-information>",
                "<configuration-information/>");

        assertThat(session.compare()).isEmpty();
        assertThat(session.compare(3)).isEmpty();
        assertThat(server.lastBody("get-configuration")).contains("rollback=\"3\"");
    }

    @Test
    void aRefusedComparisonIsNotAnEmptyDifference() {
        server.on(
                "get-configuration",
                "<rpc-error><error-severity>error</error-severity><error-message>no" + "</error-message></rpc-error>");

        assertThatThrownBy(() -> session.compare()).isInstanceOf(RpcErrorException.class);
    }

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
    void rollbackAndDiscardLoadAnEarlierConfiguration() throws IOException {
        session.rollback(1);
        assertThat(server.lastBody("load-configuration")).isEqualTo("<load-configuration rollback=\"1\"/>");

        session.discard();
        assertThat(server.lastBody("load-configuration")).isEqualTo("<load-configuration rollback=\"0\"/>");

        assertThatThrownBy(() -> session.rollback(50)).hasMessage("Rollback 50 is outside 0 to 49");
        assertThatThrownBy(() -> session.compare(-1)).hasMessage("Rollback -1 is outside 0 to 49");
    }

    @Test
    void configurationComesInTheNotationThatWasAskedFor() throws IOException {
        server.on(
                "get-configuration",
                "<configuration-text>\nsystem {\n    host-name &quot;a&quot;;\n}\n</configuration-text>",
                "<configuration-set>\nset system host-name a\n</configuration-set>",
                "<configuration junos:commit-user=\"root\"><system><host-name>a</host-name></system></configuration>");

        assertThat(session.configuration(GetConfiguration.running(ConfigurationFormat.TEXT), 1000))
                .isEqualTo("\nsystem {\n    host-name \"a\";\n}\n");
        assertThat(server.lastBody("get-configuration"))
                .isEqualTo("<get-configuration format=\"text\" database=\"committed\"></get-configuration>");
        assertThat(session.configuration(GetConfiguration.candidate(ConfigurationFormat.SET), 1000))
                .isEqualTo("\nset system host-name a\n");
        assertThat(session.configuration(
                        GetConfiguration.running(ConfigurationFormat.XML).of(SLICE), 1000))
                .isEqualTo("<configuration><system><host-name>a</host-name></system></configuration>");
        assertThat(server.lastBody("get-configuration"))
                .isEqualTo("<get-configuration format=\"xml\" database=\"committed\"><configuration>"
                        + "<logical-systems><name>l2</name></logical-systems></configuration></get-configuration>");
    }

    @Test
    void tooMuchConfigurationIsAnError() {
        server.on("get-configuration", "<configuration-text>system { }</configuration-text>");

        assertThatThrownBy(() -> session.configuration(GetConfiguration.running(ConfigurationFormat.TEXT), 5))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("The reply to get-configuration holds more than 5 characters of text");
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void refusedConfigurationIsNotAnEmptyOne() {
        server.on(
                "get-configuration",
                "<rpc-error><error-severity>error</error-severity><error-message>"
                        + "permission denied</error-message></rpc-error>");

        assertThatThrownBy(() -> session.configuration(GetConfiguration.running(ConfigurationFormat.TEXT), 1000))
                .isInstanceOf(RpcErrorException.class)
                .hasMessage(server.target() + " refused get-configuration: permission denied");
    }

    @Test
    void configurationCanBeReadAsItStreams() throws IOException {
        server.on("get-configuration", "<configuration-text>a;</configuration-text>");

        String reply = session.configuration(
                GetConfiguration.running(ConfigurationFormat.TEXT),
                it -> new String(it.stream().readAllBytes(), StandardCharsets.UTF_8));

        assertThat(reply).startsWith("<rpc-reply").contains("<configuration-text>a;");
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

    @Test
    void aQueryHandsOverTheWholeReply() throws IOException {
        server.on("get-bgp-summary-information", "<output>BGP is not running</output>");

        String reply = session.query(
                new BgpSummary(SLICE), it -> new String(it.stream().readAllBytes(), StandardCharsets.UTF_8));

        assertThat(reply).isEqualTo(ScriptedServer.reply("1", "<output>BGP is not running</output>"));
        assertThat(server.lastBody("get-bgp-summary-information"))
                .isEqualTo("<get-bgp-summary-information><logical-system>l2</logical-system>"
                        + "</get-bgp-summary-information>");
    }

    @Test
    void aRefusedQueryIsTheReadersToJudge() throws IOException {
        String error = "<rpc-error><error-severity>error</error-severity></rpc-error>";
        server.on("get-software-information", error);

        String reply = session.query(
                new SoftwareInformation(Scope.ofLogin()),
                it -> new String(it.stream().readAllBytes(), StandardCharsets.UTF_8));

        assertThat(reply).contains(error);
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void whatAReaderLeavesIsSkipped() throws IOException {
        server.on("get-software-information", "<output>" + "x".repeat(100_000) + "</output>");

        int first = session.query(
                new SoftwareInformation(Scope.ofLogin()), it -> it.stream().read());
        session.lock();

        assertThat(first).isEqualTo('<');
        assertThat(server.operations()).containsExactly("get-software-information", "lock");
    }

    @Test
    void theFailureOfAReaderDoesNotEndTheSession() throws IOException {
        assertThatThrownBy(() -> session.query(new SoftwareInformation(Scope.ofLogin()), it -> {
                    throw new IOException("cannot make sense of it");
                }))
                .hasMessage("cannot make sense of it");
        assertThatThrownBy(() -> session.query(new SoftwareInformation(Scope.ofLogin()), it -> {
                    throw new IllegalStateException("cannot make sense of it");
                }))
                .hasMessage("cannot make sense of it");

        session.lock();
        assertThat(session.isOpen()).isTrue();
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

    @Test
    void aClosedSessionSendsNothing() {
        session.close();

        assertThatThrownBy(() -> session.lock())
                .hasMessage("The session with " + server.target() + " is over, lock was not sent");
        assertThatThrownBy(() -> session.commit(""))
                .isNotInstanceOf(CommitUnknownException.class)
                .hasMessage("The session with " + server.target() + " is over, commit-configuration was not sent");
    }
}
