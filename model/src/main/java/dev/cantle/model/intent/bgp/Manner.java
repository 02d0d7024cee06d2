package dev.cantle.model.intent.bgp;

import dev.cantle.model.value.Asn;
import java.util.Optional;

/**
 * How we speak to a peer, where that is not as usual.
 *
 * @param localAs as which AS we present ourselves
 * @param asOverride whether the peer's AS number is replaced by ours in the paths that we announce, so that two sites
 *     of one AS hear of each other
 * @param removePrivate whether private AS numbers are taken from the paths that we announce
 * @param gracefulRestart whether forwarding goes on while our routing restarts (RFC 4724)
 * @param combined whether the IPv4 session carries the IPv6 prefixes too (RFC 4760)
 */
public record Manner(
        LocalAs localAs, boolean asOverride, boolean removePrivate, boolean gracefulRestart, boolean combined) {

    private static final Manner USUAL = new Manner(new LocalAs.OfSlice(), false, false, false, false);

    /** The usual one. */
    public static Manner usual() {
        return USUAL;
    }

    /** Our AS number towards the peer, where the slice has this one. */
    public Asn asn(Asn ofSlice) {
        return localAs.match(Optional::<Asn>empty, own -> Optional.of(own.asn()))
                .orElse(ofSlice);
    }
}
