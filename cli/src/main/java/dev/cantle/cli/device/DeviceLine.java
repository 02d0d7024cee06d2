package dev.cantle.cli.device;

import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.intent.Device;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.RpcErrorException;
import java.util.List;

/**
 * The line to one device at a time, so that what is done there one after another needs one session: a session that was
 * left in order serves the next that asks for the same device. One thread at a time.
 */
public final class DeviceLine implements AutoCloseable {

    private record Kept(String device, JunosSession session) {}

    private final DeviceConnector connector;
    private final boolean keeping;
    // Empty or one.
    private List<Kept> kept = List.of();

    private DeviceLine(DeviceConnector connector, boolean keeping) {
        this.connector = connector;
        this.keeping = keeping;
    }

    /** A line that hangs up after each use. */
    public static DeviceLine hangingUp(DeviceConnector connector) {
        return new DeviceLine(connector, false);
    }

    /** A line that keeps a session until another device is asked for, or it is closed. */
    public static DeviceLine keeping(DeviceConnector connector) {
        return new DeviceLine(connector, true);
    }

    /**
     * A session to the device, the one that was kept if it still stands.
     *
     * @throws NetconfException if the device cannot be reached or refuses the login
     * @throws SecretUnavailableException if there is no credential to log in with
     */
    public Use use(Device device) throws NetconfException, SecretUnavailableException {
        for (Kept before : kept) {
            if (before.device().equals(device.name()) && answers(before.session())) {
                kept = List.of();
                return new Use(device.name(), before.session());
            }
        }
        close();
        return new Use(device.name(), connector.open(device));
    }

    // A session that has lost its line does not know before it asks for something.
    private static boolean answers(JunosSession session) {
        try {
            session.commitHistory();
            return true;
        } catch (RpcErrorException refused) {
            return true;
        } catch (NetconfException gone) {
            return false;
        }
    }

    /** Hangs up. */
    @Override
    public void close() {
        kept.forEach(one -> one.session().close());
        kept = List.of();
    }

    /** One use of a session. Closing it hangs up, unless the session was left in order and is to be kept. */
    public final class Use implements AutoCloseable {

        private final String device;
        private final JunosSession session;
        private boolean inOrder;

        private Use(String device, JunosSession session) {
            this.device = device;
            this.session = session;
        }

        /** The session. */
        public JunosSession session() {
            return session;
        }

        /** Says that the candidate is cleared and unlocked, and nothing waits to be confirmed. */
        public void leftInOrder() {
            inOrder = true;
        }

        @Override
        public void close() {
            if (keeping && inOrder && session.isOpen()) {
                kept = List.of(new Kept(device, session));
            } else {
                session.close();
            }
        }
    }
}
