package dev.cantle.netconf.message;

import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.framing.FrameLimits;
import dev.cantle.netconf.wire.WireLog;
import java.time.Clock;

/**
 * What a session is patient with, and who watches it.
 *
 * @param timeouts how long each step may take
 * @param limits how large the device's data may be
 * @param wireLog who sees the messages
 * @param clock dates replies; timeouts do not depend on it
 */
public record SessionOptions(Timeouts timeouts, FrameLimits limits, WireLog wireLog, Clock clock) {

    /** Returns the defaults of each, with nobody watching and the system's clock. */
    public static SessionOptions defaults() {
        return new SessionOptions(Timeouts.defaults(), FrameLimits.defaults(), WireLog.NONE, Clock.systemUTC());
    }

    /** Returns these options with other timeouts. */
    public SessionOptions withTimeouts(Timeouts other) {
        return new SessionOptions(other, limits, wireLog, clock);
    }

    /** Returns these options with other limits. */
    public SessionOptions withLimits(FrameLimits other) {
        return new SessionOptions(timeouts, other, wireLog, clock);
    }

    /** Returns these options with somebody who sees the messages. */
    public SessionOptions withWireLog(WireLog other) {
        return new SessionOptions(timeouts, limits, other, clock);
    }
}
