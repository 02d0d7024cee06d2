package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.BgpKeys;
import dev.cantle.model.intent.bgp.LocalAs;
import dev.cantle.model.intent.bgp.Manner;
import dev.cantle.model.value.Asn;
import org.jspecify.annotations.Nullable;

/** Reads how a circuit speaks BGP to its peer, where that is not as usual. */
final class MannerReader {

    private final Fields fields;

    MannerReader(Fields fields) {
        this.fields = fields;
    }

    /**
     * What was read; null, with problems, if anything in it is wrong.
     *
     * @param combined whether the IPv4 session carries the IPv6 prefixes too
     */
    @Nullable
    Manner read(boolean combined) {
        LocalAs localAs = localAs();
        Boolean override = fields.get(BgpKeys.AS_OVERRIDE);
        Boolean removePrivate = fields.get(BgpKeys.REMOVE_PRIVATE);
        Boolean restart = fields.get(BgpKeys.GRACEFUL_RESTART);
        if (localAs == null || override == null || removePrivate == null || restart == null) {
            return null;
        }
        return new Manner(localAs, override, removePrivate, restart, combined);
    }

    private @Nullable LocalAs localAs() {
        Boolean meant = fields.get(BgpKeys.LOCAL_AS_OVERRIDE);
        if (!fields.has(BgpKeys.LOCAL_AS)) {
            return meant == null ? null : new LocalAs.OfSlice();
        }
        Asn asn = fields.get(BgpKeys.LOCAL_AS);
        return asn == null || meant == null ? null : new LocalAs.Own(asn, meant);
    }
}
