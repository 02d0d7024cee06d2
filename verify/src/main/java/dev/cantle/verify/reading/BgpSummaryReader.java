package dev.cantle.verify.reading;

import dev.cantle.model.Place;
import dev.cantle.verify.reading.text.BgpNeighborText;
import dev.cantle.verify.reading.text.BgpSummaryText;
import dev.cantle.verify.reading.text.FirstLook;
import dev.cantle.verify.reading.xml.ReplyKind;
import dev.cantle.verify.reading.xml.ReplyWalk;
import dev.cantle.verify.source.IncompleteReplyException;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.BgpNeighbor;
import dev.cantle.verify.state.BgpNeighbors;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Rib;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code get-bgp-summary-information}, and of {@code get-bgp-neighbor-information} what the two have in common.
 * Has no state: any thread may use it.
 */
public final class BgpSummaryReader implements ReplyReader<BgpSummary> {

    @Override
    public BgpSummary read(Reply reply) throws IOException, ReplyUnavailableException {
        FirstLook look = FirstLook.at(reply);
        if (look.isNeighbors()) {
            return common(look.reply());
        }
        return look.isText() ? BgpSummaryText.read(look.reply()) : readXml(look.reply());
    }

    private static BgpSummary common(Reply reply) throws IOException, ReplyUnavailableException {
        try {
            return common(BgpNeighborText.read(reply));
        } catch (IncompleteReplyException e) {
            throw new IncompleteReplyException(
                    e.complaints(),
                    e.partial().map(partial -> common((BgpNeighbors) partial)).orElse(null));
        }
    }

    private static BgpSummary common(BgpNeighbors neighbors) {
        return new BgpSummary(
                neighbors.hasData(),
                neighbors.neighbors().stream().map(BgpNeighbor::peer).toList(),
                List.of(),
                neighbors.messages());
    }

    private static BgpSummary readXml(Reply reply) throws IOException, ReplyFormatException {
        List<BgpPeer> peers = new ArrayList<>();
        List<Rib> tables = new ArrayList<>();
        ReplyWalk walk = ReplyWalk.through(reply, ReplyKind.BGP, (at, xml) -> {
            while (xml.nextChild()) {
                Place place = xml.place();
                switch (xml.name()) {
                    case "bgp-peer" -> peers.add(BgpElements.peer(xml.fill(BgpPeerBean.class), place));
                    case "bgp-rib" -> tables.add(BgpElements.rib(xml.fill(BgpPeerBean.RibBean.class), place));
                    default -> at.other();
                }
            }
        });
        return new BgpSummary(walk.hasData(), peers, tables, walk.messages());
    }
}
