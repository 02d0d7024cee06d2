package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.ReplyTimeoutException;
import dev.cantle.netconf.ScriptedConversation;
import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.message.SessionOptions;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A commit whose answer did not come is neither done nor undone. */
@Tag("io")
class UnknownCommitTest extends ScriptedConversation {

    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void aCommitWithoutAnswerIsUnknownAndNotFailed() throws IOException {
        server.on("commit-configuration", (wire, id) -> wire.stall());
        SessionOptions options =
                SessionOptions.defaults().withTimeouts(Timeouts.defaults().withCommit(SHORT));

        try (JunosSession session = connect(options)) {
            CommitUnknownException unknown =
                    catchThrowableOfType(CommitUnknownException.class, () -> session.commitConfirmed(5, ""));

            assertThat(unknown)
                    .hasMessageStartingWith(
                            "Whether " + server.target() + " carried out 'commit confirmed 5' is not known: ")
                    .hasCauseInstanceOf(ReplyTimeoutException.class);
        }
    }

    @Test
    void aCommitThatCutsTheLineIsUnknown() throws IOException {
        server.on("commit-configuration", (wire, id) -> wire.cut());

        try (JunosSession session = connect()) {
            assertThatThrownBy(() -> session.commit("")).isInstanceOf(CommitUnknownException.class);
        }
    }
}
