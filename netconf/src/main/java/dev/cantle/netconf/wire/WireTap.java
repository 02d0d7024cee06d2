package dev.cantle.netconf.wire;

import java.time.Clock;
import java.util.Optional;

/**
 * What a session shows of its messages. It remembers the secrets that it saw in requests: a device may repeat one in an
 * error, where nothing around it tells that it is one.
 */
public final class WireTap {

    private final WireLog log;
    private final Clock clock;
    private final String peer;
    private final KnownSecrets secrets = new KnownSecrets();

    /**
     * A tap for one session.
     *
     * @param clock dates messages
     * @param peer who talks to whom, for the log
     */
    public WireTap(WireLog log, Clock clock, String peer) {
        this.log = log;
        this.clock = clock;
        this.peer = peer;
    }

    /** Shows a message that is sent, unless nobody looks. */
    public void sent(String operation, byte[] message) {
        begin(WireLog.Direction.SENT, operation).ifPresent(shown -> {
            shown.write(message, 0, message.length);
            shown.end(true);
        });
    }

    /** Begins to show a message that comes in; empty if nobody looks. */
    public Optional<MaskedMessage> received(String operation) {
        return begin(WireLog.Direction.RECEIVED, operation);
    }

    private Optional<MaskedMessage> begin(WireLog.Direction direction, String operation) {
        return log == WireLog.NONE
                ? Optional.empty()
                : Optional.of(new MaskedMessage(
                        secrets,
                        direction == WireLog.Direction.SENT,
                        log.begin(direction, clock.instant(), peer, operation)));
    }
}
