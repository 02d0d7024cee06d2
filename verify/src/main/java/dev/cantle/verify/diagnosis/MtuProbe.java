package dev.cantle.verify.diagnosis;

import dev.cantle.model.value.IpFamily;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.Ping;
import java.util.List;
import java.util.Optional;

/**
 * Packets as long as the interface takes get there and back. If they do not, a session comes up and long updates are lost
 * without a word, until the hold timer expires. Asked only where it looks like that, and only where short packets are
 * answered.
 */
final class MtuProbe {

    /** The headers of an IP packet and of an echo request, in bytes (RFC 791 and 792, RFC 8200 and 4443). */
    private static final int HEADERS_V4 = 28;

    private static final int HEADERS_V6 = 48;

    /** The finding; empty where short packets are not answered either, or nobody may ping. */
    Optional<Finding> judge(Leg leg) {
        int mtu = leg.circuit().link().mtu();
        Seen<Ping> brief = leg.observed()
                .ping(leg.remote(), instance(leg), leg.peering().local().address());
        boolean answers = brief.match(data -> data.value().answered(), nothing -> false);
        return answers ? Optional.of(judge(leg, mtu, brief)) : Optional.empty();
    }

    private static String instance(Leg leg) {
        return leg.inquiry().slice().routingInstance().name();
    }

    private static Finding judge(Leg leg, int mtu, Seen<Ping> brief) {
        Claim claim = leg.claim(
                "mtu", Layer.LINK, "Packets of " + mtu + " bytes get to " + leg.remote() + " and back", "answers");
        int size = mtu - (leg.family() == IpFamily.IPV4 ? HEADERS_V4 : HEADERS_V6);
        Seen<Ping> full = leg.observed()
                .fullPing(leg.remote(), instance(leg), leg.peering().local().address(), size);
        return full.judge(claim, ping -> {
            String actual = ping.received() + " of " + ping.sent() + " answers";
            return ping.answered()
                    ? claim.proven(actual, full.evidence().at(Part.ping()))
                    : claim.refuted(
                            actual + ", while short packets are answered: most likely something on the way takes less",
                            List.of(Owner.CARRIER, leg.farEnd()),
                            "have the carrier pass packets of " + mtu + " bytes, and have "
                                    + leg.farEnd().named() + " check the MTU of its end; or lower mtu of "
                                    + leg.circuit().name(),
                            full.evidence().at(Part.ping()),
                            brief.evidence().at(Part.ping()));
        });
    }
}
