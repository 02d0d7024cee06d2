package dev.cantle.verify.show;

import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.Outcome;
import dev.cantle.verify.state.Ping;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import dev.cantle.verify.state.Software;
import dev.cantle.verify.state.State;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables for people. Routes are written as they come, so their columns have fixed widths. */
final class TextForm implements Form {

    private final BufferedWriter out;

    TextForm(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void state(State state) throws IOException {
        if (state instanceof Outcome outcome) {
            out.write(TextTables.outcome(outcome));
            return;
        }
        if (state.hasData()) {
            out.write(table(state));
        }
        messages(state.messages());
    }

    private static String table(State state) {
        if (state instanceof BgpSummary bgp) {
            return TextTables.bgp(bgp);
        } else if (state instanceof Interfaces interfaces) {
            return TextTables.interfaces(interfaces);
        } else if (state instanceof Ping ping) {
            return TextTables.ping(ping);
        } else if (state instanceof Software software) {
            return TextTables.software(software);
        }
        throw new IllegalStateException("Not shown as a whole: " + state.getClass());
    }

    @Override
    public void tableStarts(RouteCounts soFar) throws IOException {
        line(soFar.name() + ": " + known(soFar.destinations()) + " destinations, " + known(soFar.total())
                + " routes (" + known(soFar.active()) + " active, " + known(soFar.holddown()) + " holddown, "
                + known(soFar.hidden()) + " hidden)");
    }

    @Override
    public void entry(RouteEntry entry) throws IOException {
        String nextHops = entry.nextHops().stream().map(TextForm::nextHop).collect(Collectors.joining(", "));
        out.write(String.format(
                "%s %-20s %-10s %-24s %s\n",
                entry.active() ? "*" : " ",
                entry.destination(),
                known(entry.protocol()) + "/" + known(entry.preference()),
                known(entry.asPath()),
                nextHops.isEmpty() ? known(entry.nextHopType()) : nextHops));
    }

    private static String nextHop(NextHop nextHop) {
        String to = nextHop.to() == null ? "" : nextHop.to() + " ";
        return (nextHop.selected() ? ">" : "") + to + "via " + known(nextHop.via());
    }

    @Override
    public void tableEnds(RouteCounts counts) throws IOException {
        line("");
    }

    @Override
    public void routesEnd(List<Message> messages) throws IOException {
        messages(messages);
    }

    @Override
    public void unreadable(List<Message> messages) {
        // text is for people, who see the reason on standard error: once is enough
    }

    @Override
    public void incomplete(@Nullable State partial, List<Message> complaints) throws IOException {
        if (partial != null) {
            state(partial);
        }
    }

    private void messages(List<Message> messages) throws IOException {
        for (Message message : messages) {
            line(message.severity().word() + ": " + message.text());
        }
    }

    private void line(String text) throws IOException {
        out.write(text + "\n");
    }

    private static String known(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
