package dev.cantle.cli;

import dev.cantle.cli.push.step.PushTrail;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Goes off at one step of a push or a recovery, right before the step is taken or right after. Nothing in the program
 * knows of it: the step before is what the program prints when its journal names the step, and a step is over when the
 * trail asks the clock how long it took, before the next one is journaled.
 */
final class Fuse {

    private final String step;
    private final boolean after;
    private final Runnable action;
    private final AtomicBoolean burnt = new AtomicBoolean();
    private final Map<String, Runnable> more = new ConcurrentHashMap<>();
    private volatile String current = "";

    Fuse(String step, boolean after, Runnable action) {
        this.step = step;
        this.after = after;
        this.action = action;
    }

    /** With something else that happens before another step, once. */
    Fuse andBefore(String other, Runnable then) {
        more.put(other, then);
        return this;
    }

    /** Whether it has gone off. */
    boolean isBurnt() {
        return burnt.get();
    }

    /** Standard output with the fuse in it. */
    PrintStream on(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                super.println(line);
                if (line.startsWith("  ") && !line.startsWith("   ") && !line.contains(":")) {
                    current = line.strip();
                    Optional.ofNullable(more.remove(current)).ifPresent(Runnable::run);
                    if (!after && current.equals(step)) {
                        goOff();
                    }
                }
            }
        };
    }

    /** The clock with the fuse in it. */
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                if (after && current.equals(step) && isEndOfStep()) {
                    goOff();
                }
                return Clock.systemUTC().instant();
            }
        };
    }

    private static boolean isEndOfStep() {
        return StackWalker.getInstance()
                .walk(frames -> frames.limit(5)
                        .anyMatch(frame -> frame.getClassName().equals(PushTrail.class.getName())
                                && frame.getMethodName().equals("end")));
    }

    private void goOff() {
        if (burnt.compareAndSet(false, true)) {
            action.run();
        }
    }
}
