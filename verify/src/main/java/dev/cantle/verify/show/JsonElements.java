package dev.cantle.verify.show;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.Outcome;
import dev.cantle.verify.state.Ping;
import dev.cantle.verify.state.Rib;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import dev.cantle.verify.state.Software;
import dev.cantle.verify.state.port.LogicalInterface;
import dev.cantle.verify.state.port.PhysicalInterface;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the JSON, in their order. A value that the reply does not give is null. */
final class JsonElements {

    private final JsonGenerator json;

    JsonElements(JsonGenerator json) {
        this.json = json;
    }

    void bgp(BgpSummary bgp) throws IOException {
        json.writeArrayFieldStart("peers");
        for (BgpPeer peer : bgp.peers()) {
            peer(peer);
        }
        json.writeEndArray();
        ribs("tables", bgp.tables());
    }

    private void peer(BgpPeer peer) throws IOException {
        json.writeStartObject();
        text("address", peer.address());
        number("port", peer.port());
        number("peerAs", peer.peerAs());
        text("state", peer.state());
        json.writeBooleanField("established", peer.established());
        text("instance", peer.instance());
        text("description", peer.description());
        number("flaps", peer.flaps());
        number("elapsedSeconds", peer.elapsedSeconds());
        ribs("ribs", peer.ribs());
        json.writeEndObject();
    }

    private void ribs(String field, List<Rib> ribs) throws IOException {
        json.writeArrayFieldStart(field);
        for (Rib rib : ribs) {
            json.writeStartObject();
            text("name", rib.name());
            number("active", rib.active());
            number("received", rib.received());
            number("accepted", rib.accepted());
            number("suppressed", rib.suppressed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes what the reply gave since the fields were written before, or all fields if they were not. */
    void counts(RouteCounts now, @Nullable RouteCounts before) throws IOException {
        if (before == null || !now.name().equals(before.name())) {
            text("name", now.name());
        }
        count("destinations", now.destinations(), before == null, before == null ? null : before.destinations());
        count("total", now.total(), before == null, before == null ? null : before.total());
        count("active", now.active(), before == null, before == null ? null : before.active());
        count("holddown", now.holddown(), before == null, before == null ? null : before.holddown());
        count("hidden", now.hidden(), before == null, before == null ? null : before.hidden());
    }

    private void count(String field, @Nullable Long now, boolean first, @Nullable Long before) throws IOException {
        if (first || (now != null && !now.equals(before))) {
            number(field, now);
        }
    }

    void route(RouteEntry route) throws IOException {
        json.writeStartObject();
        text("destination", route.destination());
        json.writeBooleanField("active", route.active());
        text("protocol", route.protocol());
        number("preference", route.preference());
        number("localPreference", route.localPreference());
        number("metric", route.metric());
        json.writeStringField("asPath", route.asPath());
        text("origin", route.origin());
        text("learnedFrom", route.learnedFrom());
        number("ageSeconds", route.ageSeconds());
        text("nextHopType", route.nextHopType());
        json.writeArrayFieldStart("nextHops");
        for (NextHop nextHop : route.nextHops()) {
            json.writeStartObject();
            text("to", nextHop.to());
            text("via", nextHop.via());
            json.writeBooleanField("selected", nextHop.selected());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void interfaces(Interfaces interfaces) throws IOException {
        json.writeArrayFieldStart("physical");
        for (PhysicalInterface port : interfaces.physical()) {
            json.writeStartObject();
            text("name", port.name());
            text("admin", port.admin());
            text("oper", port.oper());
            units(port.logical());
            json.writeEndObject();
        }
        json.writeEndArray();
        units(interfaces.logical());
    }

    private void units(List<LogicalInterface> units) throws IOException {
        json.writeArrayFieldStart("logical");
        for (LogicalInterface unit : units) {
            json.writeStartObject();
            text("name", unit.name());
            text("admin", unit.admin());
            text("oper", unit.oper());
            json.writeArrayFieldStart("families");
            for (LogicalInterface.AddressFamily family : unit.families()) {
                json.writeStartObject();
                text("name", family.name());
                texts("addresses", family.addresses());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void ping(Ping ping) throws IOException {
        text("target", ping.target());
        number("sent", ping.sent());
        number("received", ping.received());
        number("lossPercent", ping.lossPercent());
        number("rttAverageMicros", ping.rttAverageMicros());
    }

    void software(Software software) throws IOException {
        json.writeArrayFieldStart("items");
        for (Software.Item item : software.items()) {
            json.writeStartObject();
            text("routingEngine", item.routingEngine());
            text("hostName", item.hostName());
            text("model", item.model());
            text("version", item.version());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void outcome(Outcome outcome) throws IOException {
        json.writeStringField("outcome", outcome.success() ? "success" : "failure");
        problems("errors", outcome.errors());
        problems("warnings", outcome.warnings());
        texts("routingEngines", outcome.routingEngines());
        json.writeStringField("output", outcome.output());
    }

    private void problems(String field, List<Outcome.RpcProblem> problems) throws IOException {
        json.writeArrayFieldStart(field);
        for (Outcome.RpcProblem problem : problems) {
            json.writeStartObject();
            text("message", problem.message());
            text("path", problem.path());
            text("badElement", problem.badElement());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void messages(List<Message> messages) throws IOException {
        json.writeArrayFieldStart("messages");
        for (Message message : messages) {
            json.writeStartObject();
            text("severity", message.severity().word());
            text("text", message.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A text; one that is empty was not given. */
    private void text(String field, @Nullable String value) throws IOException {
        json.writeStringField(field, value == null || value.isEmpty() ? null : value);
    }

    private void number(String field, @Nullable Number value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, value.longValue());
        }
    }
}
