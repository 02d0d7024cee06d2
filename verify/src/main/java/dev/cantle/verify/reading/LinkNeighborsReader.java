package dev.cantle.verify.reading;

import dev.cantle.verify.reading.xml.Leaf;
import dev.cantle.verify.reading.xml.ReplyKind;
import dev.cantle.verify.reading.xml.ReplyWalk;
import dev.cantle.verify.reading.xml.ReplyXml;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.state.LinkNeighbors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code get-arp-table-information} and {@code get-ipv6-nd-information}. Has no state: any thread may use it.
 */
public final class LinkNeighborsReader implements ReplyReader<LinkNeighbors> {

    private static final Set<String> ENTRY = Set.of("arp-table-entry", "ipv6-nd-entry");

    /** What the leaves of both tables stand for. */
    private static final Map<String, String> LEAVES = Map.of(
            "ip-address", "address",
            "mac-address", "link",
            "interface-name", "interface",
            "state", "state",
            "ipv6-nd-neighbor-address", "address",
            "ipv6-nd-neighbor-l2-address", "link",
            "ipv6-nd-interface-name", "interface",
            "ipv6-nd-state", "state");

    @Override
    public LinkNeighbors read(Reply reply) throws IOException, ReplyFormatException {
        List<LinkNeighbors.Entry> entries = new ArrayList<>();
        ReplyWalk walk = ReplyWalk.through(reply, ReplyKind.NEIGHBORS, (at, xml) -> {
            while (xml.nextChild()) {
                if (ENTRY.contains(xml.name())) {
                    entries.add(entry(xml));
                } else {
                    at.other();
                }
            }
        });
        return new LinkNeighbors(walk.hasData(), entries, walk.messages());
    }

    private static LinkNeighbors.Entry entry(ReplyXml xml) throws IOException, ReplyFormatException {
        Map<String, String> leaves = new HashMap<>();
        while (xml.nextChild()) {
            String leaf = LEAVES.get(xml.name());
            if (leaf == null) {
                xml.skip();
            } else {
                leaves.put(leaf, xml.rawText());
            }
        }
        return new LinkNeighbors.Entry(
                Leaf.textOrEmpty(leaves.get("address")),
                Leaf.text(leaves.get("link")),
                Leaf.text(leaves.get("interface")),
                Leaf.text(leaves.get("state")));
    }
}
