package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.ReplyTimeoutException;
import dev.cantle.netconf.ScriptedConversation;
import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.Timeouts;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a server may greet with. */
@Tag("io")
class GreetingTest extends ScriptedConversation {

    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void aMissingHelloIsATimeout() {
        server.greetWith("");
        SessionOptions options =
                SessionOptions.defaults().withTimeouts(Timeouts.defaults().withHello(SHORT));

        ReplyTimeoutException timeout = catchThrowableOfType(ReplyTimeoutException.class, () -> connect(options));

        assertThat(timeout)
                .hasMessage(server.target()
                        + " did not send the hello in time, the session was closed: Nothing to read within 300 ms");
        assertThat(timeout.fix()).isEqualTo("Check the load of the device, or allow it more time");
    }

    @Test
    void somethingOtherThanAHelloIsTold() {
        server.greetWith("<html/>");

        ProtocolException broken = catchThrowableOfType(ProtocolException.class, this::connect);

        assertThat(broken).hasMessageStartingWith(server.target() + " did not begin with a NETCONF hello: ");
        assertThat(broken.fix()).isEqualTo("Check that the port is that of a NETCONF server");
    }

    @Test
    void aDeviceWithoutBaseNetconfIsTold() {
        server.greetWith(ScriptedServer.hello("base:2.0"));

        assertThatThrownBy(this::connect)
                .isInstanceOf(ProtocolException.class)
                .hasMessage(server.target() + " offers neither base:1.0 nor base:1.1");
    }
}
