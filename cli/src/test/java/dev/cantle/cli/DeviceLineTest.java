package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Environment;
import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.console.Terminal;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.device.DeviceLine;
import dev.cantle.cli.device.Reach;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.model.intent.Device;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.SessionOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("io")
class DeviceLineTest {

    @TempDir
    Path folder;

    @Test
    void aSessionThatWasLeftInOrderServesTheNextUse() throws IOException, SecretUnavailableException {
        try (Lab lab = Lab.of(Workspaces.sample(folder));
                DeviceConnector connector = connector(lab);
                DeviceLine line = DeviceLine.keeping(connector)) {
            JunosSession first = use(line, true);

            assertThat(use(line, true)).isSameAs(first);
            assertThat(lab.device().sessions()).isEqualTo(1);
        }
    }

    @Test
    void aSessionThatWasNotLeftInOrderIsClosed() throws IOException, SecretUnavailableException {
        try (Lab lab = Lab.of(Workspaces.sample(folder));
                DeviceConnector connector = connector(lab);
                DeviceLine line = DeviceLine.keeping(connector)) {
            JunosSession first = use(line, false);

            assertThat(first.isOpen()).isFalse();
            assertThat(use(line, true)).isNotSameAs(first);
        }
    }

    @Test
    void aSessionThatTheDeviceHasEndedIsOpenedAnew() throws IOException, SecretUnavailableException {
        try (Lab lab = Lab.of(Workspaces.sample(folder));
                DeviceConnector connector = connector(lab);
                DeviceLine line = DeviceLine.keeping(connector)) {
            JunosSession first = use(line, true);
            lab.device().cutSessions();

            assertThat(use(line, true)).isNotSameAs(first);
        }
    }

    private JunosSession use(DeviceLine line, boolean inOrder) throws IOException, SecretUnavailableException {
        Device device = Intent.of(folder, LocalDate.now(ZoneOffset.UTC))
                .network()
                .devices()
                .get(0);
        try (DeviceLine.Use use = line.use(device)) {
            if (inOrder) {
                use.leftInOrder();
            }
            return use.session();
        }
    }

    private static DeviceConnector connector(Lab lab) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Environment environment =
                new Environment(Map.of("CANTLE_PASSWORD", lab.device().password()));
        CliContext context = new CliContext(
                environment,
                lab.workspace(),
                nowhere,
                nowhere,
                false,
                false,
                80,
                Terminal.NOBODY,
                Clock.systemUTC(),
                new StopSignal());
        return new DeviceConnector(
                context,
                new AmbientSecrets(environment, lab.workspace()),
                new Reach(lab.at(), "", lab.knownHosts(), Reach.NO_CONFIG),
                SessionOptions.defaults());
    }
}
