package dev.cantle.verify.reading;

import dev.cantle.model.Place;
import dev.cantle.verify.reading.xml.Leaf;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.BgpNeighbor;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.Rib;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meaning of the elements of BGP replies. */
final class BgpElements {

    private BgpElements() {}

    static BgpPeer peer(BgpPeerBean bean, Place place) throws ReplyFormatException {
        String address = Leaf.textOrEmpty(bean.peerAddress);
        List<Rib> ribs = new ArrayList<>();
        for (BgpPeerBean.RibBean rib : bean.ribs) {
            ribs.add(rib(rib, place));
        }
        return new BgpPeer(
                withoutPort(address),
                port(address),
                Leaf.asNumber(place, "peer-as", bean.peerAs),
                Leaf.textOrEmpty(bean.peerState),
                Leaf.text(bean.instance),
                Leaf.text(bean.description),
                Leaf.number(place, "flap-count", bean.flapCount),
                Leaf.number(place, "elapsed-time", bean.elapsedTime == null ? null : bean.elapsedTime.seconds),
                ribs);
    }

    static BgpNeighbor neighbor(BgpPeerBean bean, Place place) throws ReplyFormatException {
        String localAddress = Leaf.text(bean.localAddress);
        return new BgpNeighbor(
                peer(bean, place),
                localAddress == null ? null : withoutPort(localAddress),
                Leaf.asNumber(place, "local-as", bean.localAs),
                Leaf.text(bean.peerType),
                Leaf.text(bean.peerGroup),
                Leaf.text(bean.lastState),
                Leaf.text(bean.lastEvent),
                Leaf.text(bean.lastError),
                Leaf.text(bean.lastFlapEvent),
                Leaf.text(bean.peerFlags),
                Leaf.text(bean.options == null ? null : String.join(" ", bean.options.words)),
                Leaf.number(place, "active-holdtime", bean.activeHoldTime),
                errors(bean, place));
    }

    static Rib rib(BgpPeerBean.RibBean bean, Place place) throws ReplyFormatException {
        return new Rib(
                Leaf.textOrEmpty(bean.name),
                Leaf.number(place, "active-prefix-count", bean.active),
                Leaf.number(place, "received-prefix-count", bean.received),
                Leaf.number(place, "accepted-prefix-count", bean.accepted),
                Leaf.number(place, "suppressed-prefix-count", bean.suppressed),
                Leaf.number(place, "advertised-prefix-count", bean.advertised),
                Leaf.text(bean.sendState));
    }

    private static List<BgpNeighbor.Notification> errors(BgpPeerBean bean, Place place) throws ReplyFormatException {
        List<BgpNeighbor.Notification> errors = new ArrayList<>();
        for (BgpPeerBean.Notification error : bean.errors) {
            long sent = orNone(Leaf.number(place, "send-count", error.sendCount));
            long received = orNone(Leaf.number(place, "receive-count", error.receiveCount));
            errors.add(new BgpNeighbor.Notification(Leaf.textOrEmpty(error.name), sent, received));
        }
        return errors;
    }

    private static long orNone(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    /** An address is followed by {@code +PORT} while a socket exists; the last plus counts, whatever the family. */
    private static String withoutPort(String address) {
        int plus = address.lastIndexOf('+');
        return plus < 0 ? address : address.substring(0, plus);
    }

    private static @Nullable Integer port(String address) {
        String digits = address.substring(address.lastIndexOf('+') + 1);
        return address.indexOf('+') >= 0 && digits.matches("[0-9]{1,5}") && Integer.parseInt(digits) <= 65_535
                ? Integer.valueOf(digits)
                : null;
    }
}
