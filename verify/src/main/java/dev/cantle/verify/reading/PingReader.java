package dev.cantle.verify.reading;

import dev.cantle.model.Place;
import dev.cantle.verify.reading.text.FirstLook;
import dev.cantle.verify.reading.text.PingText;
import dev.cantle.verify.reading.xml.Leaf;
import dev.cantle.verify.reading.xml.ReplyKind;
import dev.cantle.verify.reading.xml.ReplyWalk;
import dev.cantle.verify.reading.xml.ReplyXml;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.Ping;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code ping}. Only the summary counts: {@code ping-success} can stand beside lost probes. Has no state: any
 * thread may use it.
 */
public final class PingReader implements ReplyReader<Ping> {

    private static final Set<String> SUMMARY =
            Set.of("probes-sent", "responses-received", "packet-loss", "rtt-average");
    private static final Set<String> TARGET = Set.of("target-host", "target-ip");
    private static final Set<String> FAILURE = Set.of("ping-failure", "ping-error-message");

    @Override
    public Ping read(Reply reply) throws IOException, ReplyUnavailableException {
        FirstLook look = FirstLook.at(reply);
        return look.isText() ? PingText.read(look.reply()) : readXml(look.reply());
    }

    private static Ping readXml(Reply reply) throws IOException, ReplyFormatException {
        Map<String, String> leaves = new HashMap<>();
        Place[] place = {Place.of(reply.evidence().name())};
        ReplyWalk walk = ReplyWalk.through(reply, ReplyKind.PING, (at, xml) -> {
            place[0] = xml.place();
            results(at, xml, leaves);
        });
        return ping(leaves, place[0], walk.messages());
    }

    private static void results(ReplyWalk walk, ReplyXml xml, Map<String, String> leaves)
            throws IOException, ReplyFormatException {
        while (xml.nextChild()) {
            String name = xml.name();
            if (name.equals("probe-results-summary")) {
                while (xml.nextChild()) {
                    keep(xml, SUMMARY, leaves);
                }
            } else if (FAILURE.contains(name)) {
                String text = xml.text();
                if (text != null) {
                    walk.say(Message.error(text));
                }
            } else if (TARGET.contains(name)) {
                keep(xml, TARGET, leaves);
            } else {
                walk.other();
            }
        }
    }

    private static void keep(ReplyXml xml, Set<String> wanted, Map<String, String> leaves)
            throws IOException, ReplyFormatException {
        String name = xml.name();
        if (wanted.contains(name)) {
            leaves.put(name, xml.rawText());
        } else {
            xml.skip();
        }
    }

    private static Ping ping(Map<String, String> leaves, Place place, List<Message> messages)
            throws ReplyFormatException {
        String host = Leaf.text(leaves.get("target-host"));
        Long sent = Leaf.number(place, "probes-sent", leaves.get("probes-sent"));
        Long received = Leaf.number(place, "responses-received", leaves.get("responses-received"));
        boolean data = sent != null || received != null;
        if (!data && messages.isEmpty()) {
            messages = List.of(Message.error("The reply holds no summary of probes"));
        }
        return new Ping(
                data,
                host != null ? host : Leaf.text(leaves.get("target-ip")),
                sent,
                received,
                Leaf.number(place, "packet-loss", leaves.get("packet-loss")),
                Leaf.number(place, "rtt-average", leaves.get("rtt-average")),
                messages);
    }
}
