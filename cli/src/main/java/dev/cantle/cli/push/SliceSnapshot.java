package dev.cantle.cli.push;

import dev.cantle.cli.journal.Seal;
import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.ConfigurationFormat;
import dev.cantle.netconf.junos.GetConfiguration;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.operational.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the configuration of a slice's logical system, with its wrapper when the login sees the whole device. */
final class SliceSnapshot {

    private final JunosSession session;
    private final Scope scope;
    private final Seal seal;

    /**
     * Reads over an open session.
     *
     * @param scope the logical system to name, or the login's own
     * @param seal what keeps the keys out of what may be kept
     */
    SliceSnapshot(JunosSession session, Scope scope, Seal seal) {
        this.session = session;
        this.scope = scope;
        this.seal = seal;
    }

    /** What the device runs. It holds keys as the device shows them, so it is neither printed nor kept. */
    Configuration running() throws NetconfException {
        return read(GetConfiguration.running(ConfigurationFormat.TEXT).of(scope));
    }

    /** What the device runs, in a form that may be kept. */
    SealedConfiguration sealedRunning() throws NetconfException {
        return seal.seal(running());
    }

    /** What a commit would make of the slice, in a form that may be kept. */
    SealedConfiguration sealedCandidate() throws NetconfException {
        return seal.seal(
                read(GetConfiguration.candidate(ConfigurationFormat.TEXT).of(scope)));
    }

    private Configuration read(GetConfiguration request) throws NetconfException {
        try {
            return session.configuration(request, text -> Notation.CURLY.parse(text, session.description()));
        } catch (NetconfException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("A parser throws only what its text throws", e);
        }
    }
}
