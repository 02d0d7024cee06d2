package dev.cantle.cli.push.look;

import dev.cantle.cli.journal.Seal;
import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.ConfigurationFormat;
import dev.cantle.netconf.junos.GetConfiguration;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.operational.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the configuration of a slice's logical system, or of several, with their wrappers when the login sees the whole device. */
public final class SliceSnapshot {

    private final JunosSession session;
    private final List<Scope> scopes;
    private final Seal seal;

    /**
     * Reads over an open session.
     *
     * @param scopes the logical systems to name, or the login's own
     * @param seal what keeps the keys out of what may be kept
     */
    public SliceSnapshot(JunosSession session, List<Scope> scopes, Seal seal) {
        this.session = session;
        this.scopes = List.copyOf(scopes);
        this.seal = seal;
    }

    /** What the device runs. It holds keys as the device shows them, so it is neither printed nor kept. */
    public Configuration running() throws NetconfException {
        return read(GetConfiguration.running(ConfigurationFormat.TEXT));
    }

    /** What the device runs, in a form that may be kept. */
    public SealedConfiguration sealedRunning() throws NetconfException {
        return seal.seal(running());
    }

    /** What a commit would make of the slice, in a form that may be kept. */
    public SealedConfiguration sealedCandidate() throws NetconfException {
        return seal.seal(read(GetConfiguration.candidate(ConfigurationFormat.TEXT)));
    }

    private Configuration read(GetConfiguration request) throws NetconfException {
        List<Statement> statements = new ArrayList<>();
        for (Scope scope : scopes) {
            statements.addAll(parsed(request.of(scope)).statements());
        }
        return new Configuration(statements);
    }

    private Configuration parsed(GetConfiguration request) throws NetconfException {
        try {
            return session.configuration(request, text -> Notation.CURLY.parse(text, session.description()));
        } catch (NetconfException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("A parser throws only what its text throws", e);
        }
    }
}
