package dev.cantle.model.rule.slice;

import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;

/** An AS number above 2147483647 cannot be handed to a provisioning call of GraphQL, whose Int has 32 bits with a sign. */
final class AsnFitsExport implements Rule {

    private static final long MOST = Integer.MAX_VALUE;

    @Override
    public String id() {
        return "asn-fits-export";
    }

    @Override
    public String wants() {
        return "the asn of a slice is at most 2147483647, so that it can be given to ProvisionCloudRouter";
    }

    @Override
    public String source() {
        return "GraphQL specification, October 2021, section 3.5.1 (Int)";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            if (slice.asn().number() > MOST) {
                judgement.report(
                        slice,
                        new Problem(
                                id(),
                                Severity.INFO,
                                judgement.place(IntentPath.slice(slice.name()).child("asn")),
                                "asn " + slice.asn()
                                        + " does not fit the Int of GraphQL that ProvisionCloudRouter takes",
                                "where such a call makes the router, choose a number up to " + MOST + ", such as 65000",
                                source()));
            }
        }
    }
}
