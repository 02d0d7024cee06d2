package dev.cantle.netconf.transport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.session.ClientSession;
import org.jspecify.annotations.Nullable;

/**
 * The sessions with jump hosts. Devices behind the same jump hosts share the sessions with them, as a jump host that
 * is asked for hundreds of logins at once refuses most of them.
 */
final class JumpHosts {

    private final SshHub hub;
    private final Map<List<SshTarget>, Place> places = new HashMap<>();
    private boolean closed;

    JumpHosts(SshHub hub) {
        this.hub = hub;
    }

    /** Returns a session with the last of the jump hosts, or null if there are none. */
    @Nullable
    ClientSession reach(SshRoute route) throws TransportException {
        ClientSession last = null;
        List<SshTarget> chain = new ArrayList<>();
        for (SshStop stop : route.jumps()) {
            chain.add(stop.target());
            try {
                last = place(List.copyOf(chain)).session(stop, last);
            } catch (TransportException e) {
                throw e.onTheWay(
                        route.device().target(),
                        stop.target(),
                        chain.size(),
                        route.jumps().size());
            }
        }
        return last;
    }

    private synchronized Place place(List<SshTarget> chain) {
        if (closed) {
            throw new IllegalStateException("The SSH hub is closed");
        }
        return places.computeIfAbsent(chain, unused -> new Place());
    }

    /** Closes every session, the farthest first. */
    void close() {
        List<Map.Entry<List<SshTarget>, Place>> all;
        synchronized (this) {
            closed = true;
            all = new ArrayList<>(places.entrySet());
            places.clear();
        }
        all.sort((one, other) ->
                Integer.compare(other.getKey().size(), one.getKey().size()));
        all.forEach(entry -> entry.getValue().close());
    }

    /** One jump host; those who need it at the same time wait for the one login. */
    private final class Place {

        private @Nullable ClientSession session;

        synchronized ClientSession session(SshStop stop, @Nullable ClientSession before) throws TransportException {
            ClientSession known = session;
            if (known != null && known.isOpen() && known.isAuthenticated()) {
                return known;
            }
            ClientSession opened = hub.openSession(stop, before, true);
            session = opened;
            return opened;
        }

        synchronized void close() {
            if (session != null) {
                SshTransport.close(session, hub.timeouts());
            }
        }
    }
}
