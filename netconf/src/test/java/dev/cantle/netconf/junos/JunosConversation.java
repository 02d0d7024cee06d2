package dev.cantle.netconf.junos;

import dev.cantle.netconf.ScriptedConversation;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with one session that is open already. */
abstract class JunosConversation extends ScriptedConversation {

    JunosSession session;

    @BeforeEach
    void open() throws IOException {
        session = connect();
    }

    @AfterEach
    void leave() {
        session.close();
    }
}
