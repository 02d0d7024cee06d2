package dev.cantle.cli.push;

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

    private SliceSnapshot() {}

    /** What the device runs. It holds keys as the device shows them, so it is neither printed nor kept. */
    static Configuration running(JunosSession session, Scope scope) throws NetconfException {
        return read(session, GetConfiguration.running(ConfigurationFormat.TEXT).of(scope));
    }

    /** What the device runs, in a form that may be kept. */
    static SealedConfiguration sealedRunning(JunosSession session, Scope scope) throws NetconfException {
        return SealedConfiguration.of(running(session, scope));
    }

    /** What a commit would make of the slice, in a form that may be kept. */
    static SealedConfiguration sealedCandidate(JunosSession session, Scope scope) throws NetconfException {
        return SealedConfiguration.of(read(
                session, GetConfiguration.candidate(ConfigurationFormat.TEXT).of(scope)));
    }

    private static Configuration read(JunosSession session, GetConfiguration request) throws NetconfException {
        try {
            return session.configuration(request, text -> Notation.CURLY.parse(text, session.description()));
        } catch (NetconfException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("A parser throws only what its text throws", e);
        }
    }
}
