package dev.cantle.verify.reading.xml;

import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the wrappers of a reply to its data, which may be missing, bare, or given once for each routing engine,
 * and collects what the device says in words on the way.
 */
public final class ReplyWalk {

    /** Takes an element that carries the data, and leaves the walk at its end. */
    @FunctionalInterface
    public interface Body {

        /** Takes the element that the walk stands at. */
        void take(ReplyWalk walk, ReplyXml xml) throws IOException, ReplyFormatException;
    }

    private final ReplyKind kind;
    private final Body body;
    private final ReplyXml xml;
    private final List<Message> messages = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean data;
    private @Nullable String routingEngine;

    private ReplyWalk(ReplyKind kind, Body body, ReplyXml xml) {
        this.kind = kind;
        this.body = body;
        this.xml = xml;
    }

    /** Walks the whole reply and gives every data element of the kind to the body. */
    public static ReplyWalk through(Reply reply, ReplyKind kind, Body body) throws IOException, ReplyFormatException {
        ReplyXml xml = ReplyXml.open(reply);
        ReplyWalk walk = new ReplyWalk(kind, body, xml);
        xml.root();
        walk.visit();
        xml.finish();
        walk.explainSilence();
        return walk;
    }

    /** Whether the reply held data of the kind. */
    public boolean hasData() {
        return data;
    }

    /** What the device said, in its order. */
    public List<Message> messages() {
        return messages;
    }

    /** The routing engine whose data is read now, if the reply names it. */
    public @Nullable String routingEngine() {
        return routingEngine;
    }

    /** Adds something that the data itself says in words. */
    public void say(Message message) {
        messages.add(message);
    }

    /** Takes an element that is not data: an error or output is kept, all else is passed over. */
    public void other() throws IOException, ReplyFormatException {
        String name = xml.name();
        if (RpcErrorElement.NAMES.contains(name)) {
            messages.add(RpcErrorElement.read(xml).message());
        } else if (name.equals("output")) {
            BareText.message(xml.text()).ifPresent(messages::add);
        } else {
            xml.skip();
        }
    }

    private void visit() throws IOException, ReplyFormatException {
        String name = xml.name();
        if (kind.isCarriedBy(name)) {
            data = true;
            body.take(this, xml);
            return;
        }
        ReplyKind foreign = ReplyKind.of(name).orElse(null);
        if (foreign != null) {
            throw new ReplyFormatException(
                    xml.place(), "this is a reply about " + foreign.word() + ", not about " + kind.word(), null);
        }
        switch (name) {
            case "rpc-reply", "multi-routing-engine-results", "multi-routing-engine-item" -> children();
            case "re-name" -> routingEngine = xml.text();
            case "cli" -> xml.skip();
            default -> {
                if (!RpcErrorElement.NAMES.contains(name) && !name.equals("output")) {
                    unknown.add(name);
                }
                other();
            }
        }
    }

    private void children() throws IOException, ReplyFormatException {
        String outer = routingEngine;
        while (xml.nextChild()) {
            visit();
        }
        routingEngine = outer;
        BareText.message(xml.looseText()).ifPresent(messages::add);
    }

    /** A reply that says nothing must not look like an empty table. */
    private void explainSilence() {
        if (data || !messages.isEmpty()) {
            return;
        }
        String found = unknown.isEmpty() ? "is empty" : "holds <" + unknown.get(0) + ">";
        messages.add(Message.error("The reply " + found + " and says nothing about " + kind.word()));
    }
}
