package dev.cantle.verify.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ping from the device found. What the reply does not give is null.
 *
 * @param hasData whether the reply held a summary of probes; a ping that could not start has none
 * @param target the host that was asked
 * @param sent probes sent
 * @param received answers received
 * @param lossPercent the part that was lost, 0 to 100
 * @param rttAverageMicros the mean round trip in microseconds; absent when nothing came back
 * @param messages what the device said beside it, with the reason of a failure
 */
public record Ping(
        boolean hasData,
        @Nullable String target,
        @Nullable Long sent,
        @Nullable Long received,
        @Nullable Long lossPercent,
        @Nullable Long rttAverageMicros,
        List<Message> messages)
        implements State {

    public Ping {
        messages = List.copyOf(messages);
    }

    /** Whether at least one answer came back. */
    public boolean answered() {
        return received != null && received > 0;
    }
}
