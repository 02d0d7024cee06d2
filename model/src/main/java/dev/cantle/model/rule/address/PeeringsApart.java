package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.List;

/** The subnets of a slice's circuits do not overlap, those that Azure reserves included. */
final class PeeringsApart implements Rule {

    @Override
    public String id() {
        return "peerings-apart";
    }

    @Override
    public String wants() {
        return "the peering subnets of a slice do not overlap, reserved ones included";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            List<Claim> claims = Claim.of(slice);
            for (int i = 0; i < claims.size(); i++) {
                for (Claim earlier : claims.subList(0, i)) {
                    judge(judgement, slice, claims.get(i), earlier);
                }
            }
        }
    }

    private void judge(Judgement judgement, Slice slice, Claim claim, Claim earlier) {
        if (claim.subnet().overlaps(earlier.subnet()) && !claim.isReservationOf(earlier)) {
            judgement.error(
                    this,
                    slice,
                    claim.circuit(),
                    claim.key(),
                    claim.subnet() + " overlaps " + earlier.subnet() + " of "
                            + earlier.circuit().name(),
                    "give each peering a subnet of its own");
        }
    }
}
