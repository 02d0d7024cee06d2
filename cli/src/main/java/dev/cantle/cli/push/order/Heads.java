package dev.cantle.cli.push.order;

import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.journal.PushHead;
import dev.cantle.netconf.transport.SshTarget;
import java.nio.file.Path;

/** What the journal of a push says first. */
public final class Heads {

    private Heads() {}

    /** The head of the journal of that push. */
    public static PushHead of(
            PushOrder order, String token, DeviceConnector connector, Path evidence, String revision) {
        SshTarget target = connector.target(order.device());
        return new PushHead(
                token,
                order.device().name(),
                order.slice().name(),
                order.slice().logicalSystem().name(),
                target.host(),
                target.port(),
                target.user(),
                order.device().access(),
                order.slice().ownership(),
                order.choices().remove(),
                revision,
                order.log(),
                order.policy(),
                order.window().minutes(),
                order.rendered(),
                evidence.toAbsolutePath());
    }
}
