package dev.cantle.verify.show;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.verify.state.BgpNeighbors;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.Outcome;
import dev.cantle.verify.state.Ping;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import dev.cantle.verify.state.RouteTables;
import dev.cantle.verify.state.Software;
import dev.cantle.verify.state.State;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One JSON document on one line, of every kind alike, so that a long one can be streamed. Its fields are a contract with other programs. */
final class JsonForm implements Form {

    private final ShowKind kind;
    private final JsonGenerator json;
    private final JsonElements elements;
    private RouteCounts begun = new RouteCounts("", null, null, null, null, null);
    private boolean inTables;
    private boolean inTable;

    JsonForm(ShowKind kind, OutputStream out) throws IOException {
        this.kind = kind;
        json = new JsonFactory().createGenerator(out);
        elements = new JsonElements(json);
    }

    @Override
    public void state(State state) throws IOException {
        state(state, List.of());
    }

    private void state(State state, List<Message> complaints) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind.word());
        if (state instanceof BgpSummary bgp) {
            elements.bgp(bgp);
        } else if (state instanceof Interfaces interfaces) {
            elements.interfaces(interfaces);
        } else if (state instanceof Ping ping) {
            elements.ping(ping);
        } else if (state instanceof Software software) {
            elements.software(software);
        } else if (state instanceof Outcome outcome) {
            elements.outcome(outcome);
        } else if (state instanceof RouteTables || state instanceof BgpNeighbors) {
            throw new IllegalStateException("Not shown as a whole: " + kind);
        }
        if (kind != ShowKind.OUTCOME) {
            elements.messages(Stream.concat(state.messages().stream(), complaints.stream())
                    .toList());
        }
        json.writeEndObject();
    }

    @Override
    public void tableStarts(RouteCounts soFar) throws IOException {
        tables();
        json.writeStartObject();
        elements.counts(soFar, null);
        json.writeArrayFieldStart("entries");
        begun = soFar;
        inTable = true;
    }

    @Override
    public void entry(RouteEntry entry) throws IOException {
        elements.route(entry);
    }

    @Override
    public void tableEnds(RouteCounts counts) throws IOException {
        json.writeEndArray();
        elements.counts(counts, begun);
        json.writeEndObject();
        inTable = false;
    }

    @Override
    public void routesEnd(List<Message> messages) throws IOException {
        tables();
        json.writeEndArray();
        elements.messages(messages);
        json.writeEndObject();
    }

    private void tables() throws IOException {
        if (!inTables) {
            json.writeStartObject();
            json.writeStringField("kind", kind.word());
            json.writeArrayFieldStart("tables");
            inTables = true;
        }
    }

    @Override
    public void unreadable(List<Message> messages) throws IOException {
        if (kind == ShowKind.ROUTES) {
            if (inTable) {
                tableEnds(begun);
            }
            routesEnd(messages);
        } else {
            state(Nothing.of(kind, messages));
        }
    }

    @Override
    public void incomplete(@Nullable State partial, List<Message> complaints) throws IOException {
        if (partial == null) {
            unreadable(complaints);
        } else {
            state(partial, complaints);
        }
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
