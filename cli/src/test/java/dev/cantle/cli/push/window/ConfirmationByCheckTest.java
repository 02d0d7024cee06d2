package dev.cantle.cli.push.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.journal.Seal;
import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.KnownHostsFile;
import dev.cantle.cli.push.look.SliceSnapshot;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.model.world.World;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.transport.SshTarget;
import dev.cantle.simulator.SimulatedDevice;
import dev.cantle.simulator.Simulator;
import dev.cantle.simulator.SimulatorOptions;
import dev.cantle.simulator.datastore.Habits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a commit check has confirmed is read back from the device, whatever its release says in the history. */
@Tag("io")
class ConfirmationByCheckTest {

    private static final String TOKEN = "cantle-0123456789ab";
    private static final Scope L1 = Scope.ofLogicalSystem("l1");

    @TempDir
    Path folder;

    private final Seal seal = Seal.random();
    private final List<String> progress = new ArrayList<>();

    private Optional<String> objectionOn(Habits habits, boolean othersCommit) throws IOException {
        Intent intent = Intent.of(Path.of("..").toAbsolutePath().normalize(), LocalDate.now(ZoneOffset.UTC));
        World world = World.expectedBy(intent.network(), reference -> Optional.of("key4Tests2026"));
        try (Simulator simulator =
                Simulator.start(SimulatorOptions.of(intent.network(), world).withHabits(habits))) {
            Path knownHosts = folder.resolve("known_hosts");
            KnownHostsFile.add(knownHosts, simulator.devices());
            SimulatedDevice device = simulator.devices().get(0);
            try (JunosSession session = JunosSession.open(
                    new SshTarget(device.host(), device.port(), device.user()),
                    SshLogin.Password.of(device.password().toCharArray()),
                    KnownHosts.of(knownHosts),
                    SessionOptions.defaults())) {
                return confirm(session, othersCommit);
            }
        }
    }

    private Optional<String> confirm(JunosSession session, boolean othersCommit) throws NetconfException {
        SliceSnapshot snapshot = new SliceSnapshot(session, List.of(L1), seal);
        SealedConfiguration before = snapshot.sealedRunning();
        session.load(LoadConfiguration.text(
                LoadConfiguration.Action.MERGE,
                "logical-systems { l1 { policy-options { prefix-list more { 192.0.2.0/24; } } } }"));
        session.commitConfirmed(5, "[" + TOKEN + "] a change");
        session.commitCheck();
        if (othersCommit) {
            session.commit("somebody else's");
        }
        SliceChange change = new SliceChange(before, snapshot.sealedRunning(), 0, List.of(L1));
        return new ConfirmationByCheck(session, snapshot, change, Clock.systemUTC(), progress::add)
                .objection(TOKEN, Instant.now());
    }

    @Test
    void aHistoryWithoutTheRemarkTells() throws IOException {
        assertThat(objectionOn(Habits.junos(), false)).isEmpty();
        assertThat(progress).isEmpty();
    }

    @Test
    void whereTheRemarkStaysTheEndOfTheWindowTells() throws IOException {
        assertThat(objectionOn(Habits.junos().withCheckKeepsComment(true), false))
                .isEmpty();
        assertThat(progress)
                .first()
                .asString()
                .startsWith("confirmed with commit check; the device does not tell, watching it for 0:1");
    }

    @Test
    void aCommitOfSomebodyElseIsNotTakenForOurs() throws IOException {
        assertThat(objectionOn(Habits.junos(), true))
                .hasValueSatisfying(reason -> assertThat(reason).contains("has committed since"));
    }
}
