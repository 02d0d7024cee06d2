package dev.cantle.verify.reading;

import dev.cantle.model.Place;
import dev.cantle.verify.reading.text.BgpNeighborText;
import dev.cantle.verify.reading.text.FirstLook;
import dev.cantle.verify.reading.xml.ReplyKind;
import dev.cantle.verify.reading.xml.ReplyWalk;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.BgpNeighbor;
import dev.cantle.verify.state.BgpNeighbors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code get-bgp-neighbor-information}. Has no state: any thread may use it. */
public final class BgpNeighborReader implements ReplyReader<BgpNeighbors> {

    @Override
    public BgpNeighbors read(Reply reply) throws IOException, ReplyUnavailableException {
        FirstLook look = FirstLook.at(reply);
        return look.isText() ? BgpNeighborText.read(look.reply()) : readXml(look.reply());
    }

    private static BgpNeighbors readXml(Reply reply) throws IOException, ReplyFormatException {
        List<BgpNeighbor> neighbors = new ArrayList<>();
        ReplyWalk walk = ReplyWalk.through(reply, ReplyKind.BGP, (at, xml) -> {
            while (xml.nextChild()) {
                Place place = xml.place();
                if (xml.name().equals("bgp-peer")) {
                    neighbors.add(BgpElements.neighbor(xml.fill(BgpPeerBean.class), place));
                } else {
                    at.other();
                }
            }
        });
        return new BgpNeighbors(walk.hasData(), neighbors, walk.messages());
    }
}
