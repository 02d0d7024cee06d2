package dev.cantle.simulator.server;

import dev.cantle.simulator.message.Element;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults of a router's line, and how often each has met an RPC of its kind. For any thread. */
final class LineFaults {

    private final List<Counted> counted;
    private final long bytes;

    private record Counted(LineFault fault, Calls on, AtomicInteger met) {}

    LineFaults(List<LineFault> faults) {
        List<Counted> all = new ArrayList<>();
        long least = Long.MAX_VALUE;
        for (LineFault fault : faults) {
            if (fault instanceof LineFault.Slow slow) {
                all.add(new Counted(slow, slow.on(), new AtomicInteger()));
            } else if (fault instanceof LineFault.Struck struck) {
                all.add(new Counted(struck, struck.on(), new AtomicInteger()));
            } else if (fault instanceof LineFault.CutAfter cut) {
                least = Math.min(least, cut.bytes());
            }
        }
        this.counted = List.copyOf(all);
        this.bytes = least;
    }

    /** What strikes that RPC, which is counted. */
    Mishap strike(Element rpc) {
        Duration delay = Duration.ZERO;
        List<LineFault.Struck> struck = new ArrayList<>();
        for (Counted one : counted) {
            if (!one.on().counts(rpc)) {
                continue;
            }
            int number = one.met().incrementAndGet();
            if (one.on().number() != 0 && one.on().number() != number) {
                continue;
            }
            if (one.fault() instanceof LineFault.Slow slow) {
                delay = delay.plus(slow.delay());
            } else if (one.fault() instanceof LineFault.Struck harm) {
                struck.add(harm);
            }
        }
        return new Mishap(delay, struck);
    }

    /** After how many bytes a connection is cut. */
    long bytes() {
        return bytes;
    }
}
