package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.Prefix;

/** Nobody announces a peering subnet; an announced aggregate around one is worth a second look. */
final class AnnouncedOutsidePeerings implements CircuitRule {

    @Override
    public String id() {
        return "announced-outside-peerings";
    }

    @Override
    public String wants() {
        return "received prefixes do not overlap the slice's peering subnets";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        for (Claim claim : Claim.of(slice)) {
            if (Received.meets(circuit, claim.subnet())) {
                for (PrefixMatch match : Received.of(circuit)) {
                    judge(judgement, slice, circuit, match, claim);
                }
            }
        }
    }

    private void judge(Judgement judgement, Slice slice, Circuit circuit, PrefixMatch match, Claim claim) {
        Prefix prefix = match.prefix();
        if (prefix.isDefaultRoute() || !prefix.overlaps(claim.subnet())) {
            return;
        }
        String subnet = "the peering subnet " + claim.subnet() + " of "
                + claim.circuit().name();
        if (claim.subnet().contains(prefix)) {
            judgement.error(
                    this,
                    slice,
                    circuit,
                    "receive",
                    match + " lies in " + subnet,
                    "remove it: peering subnets are not announced");
        } else {
            judgement.warning(
                    this,
                    slice,
                    circuit,
                    "receive",
                    match + (match.matches(claim.subnet()) ? " lets " + subnet + " pass" : " covers " + subnet),
                    "announce less, take peering subnets from elsewhere, or waive it with a reason");
        }
    }
}
