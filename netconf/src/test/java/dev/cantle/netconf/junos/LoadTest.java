package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.message.Outcome;
import dev.cantle.netconf.message.RpcError;
import dev.cantle.netconf.message.RpcErrorException;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changing the candidate. */
@Tag("io")
class LoadTest extends JunosConversation {

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
    void rollbackAndDiscardLoadAnEarlierConfiguration() throws IOException {
        session.rollback(1);
        assertThat(server.lastBody("load-configuration")).isEqualTo("<load-configuration rollback=\"1\"/>");

        session.discard();
        assertThat(server.lastBody("load-configuration")).isEqualTo("<load-configuration rollback=\"0\"/>");

        assertThatThrownBy(() -> session.rollback(50)).hasMessage("Rollback 50 is outside 0 to 49");
        assertThatThrownBy(() -> session.compare(-1)).hasMessage("Rollback -1 is outside 0 to 49");
    }
}
