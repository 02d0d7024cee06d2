package dev.cantle.verify.reading;

import dev.cantle.model.Place;
import dev.cantle.verify.reading.xml.ReplyKind;
import dev.cantle.verify.reading.xml.ReplyWalk;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.source.ReplyReader;
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
    public BgpSummary read(Reply reply) throws IOException, ReplyFormatException {
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
