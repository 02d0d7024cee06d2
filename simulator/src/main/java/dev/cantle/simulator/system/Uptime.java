package dev.cantle.simulator.system;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.rpc.Times;
import java.time.Instant;

/** Junos' {@code get-system-uptime-information}: {@code show system uptime}, of which only the router's time is given. */
final class Uptime implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) {
        Instant now = call.router().clock().instant();
        reply.open("system-uptime-information")
                .open("current-time")
                .leaf("date-time", "junos:seconds=\"" + now.getEpochSecond() + "\"", Times.local(now))
                .close()
                .leaf("time-source", " NTP CLOCK ")
                .close();
    }
}
