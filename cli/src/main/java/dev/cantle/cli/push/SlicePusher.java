package dev.cantle.cli.push;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.device.DeviceReplySource;
import dev.cantle.cli.device.SoftwareLine;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.SavingReplySource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Connects to a device, pushes one slice, and hangs up. */
public final class SlicePusher {

    private final CliContext context;
    private final DeviceConnector connector;
    private final PushWatcher watcher;

    /** A pusher for one command. */
    public SlicePusher(CliContext context, DeviceConnector connector, PushWatcher watcher) {
        this.context = context;
        this.connector = connector;
        this.watcher = watcher;
    }

    /**
     * Pushes one slice. Whatever the device does, there is a result.
     *
     * @param order what is to be pushed
     * @param evidence the folder in which the replies that the verdict rests on are kept
     */
    public PushResult push(PushOrder order, Path evidence) {
        Clock clock = context.clock();
        PushTrail trail = new PushTrail(clock, watcher::entering);
        trail.enter(PushStep.CONNECT);
        try (JunosSession session = connector.open(order.device())) {
            ReplySource passing = new DeviceReplySource(session, order.scope());
            SavingReplySource kept = new SavingReplySource(passing, evidence);
            Proving proving = new SliceProving(
                    order.slice(),
                    order.policy(),
                    order.window().duration(),
                    session,
                    kept,
                    passing,
                    context.stop(),
                    clock,
                    watcher::waiting);
            PushResult result = new Push(order, session, proving, watcher, context.stop(), clock, trail).run();
            return result.verdicts().isEmpty() ? result : result.on(SoftwareLine.of(kept));
        } catch (NetconfException e) {
            return refused(order, trail, e.fix().isEmpty() ? text(e) : text(e) + "\n  fix: " + e.fix());
        } catch (SecretUnavailableException e) {
            return refused(order, trail, text(e));
        }
    }

    private static String text(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static PushResult refused(PushOrder order, PushTrail trail, String reason) {
        trail.end();
        return new PushResult(order, new PushEnd(PushEnd.Kind.REFUSED, reason), trail.taken(), "", List.of(), "");
    }
}
