package dev.cantle.verify.check.route;

import dev.cantle.model.intent.bgp.LimitAction;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.check.SessionCheck;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.Rib;
import java.util.List;

/** How far the far end is from its prefix limit. */
public final class PrefixLimitHeadroom implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        PrefixLimit limit = leg.circuit().link().bgp().prefixLimit(leg.family());
        return limit.match(List::of, most -> {
            Claim claim = leg.claim(
                    "prefix-limit",
                    Layer.PREFIXES,
                    leg.remote() + " stays within its prefix limit",
                    "at most " + most.maximum());
            return List.of(leg.whileUp(claim, peer -> judge(leg, claim, peer, most)));
        });
    }

    private static Finding judge(Leg leg, Claim claim, BgpPeer peer, PrefixLimit.Most limit) {
        Long received = peer.rib(leg.table()).map(Rib::received).orElse(null);
        if (received == null) {
            return claim.unknown(
                    "the device gives no counts for " + leg.table(),
                    "ask for show bgp summary by hand",
                    leg.inSummary());
        }
        boolean warned = received * 100 >= limit.maximum() * limit.thresholdPercent();
        String actual = received + " of " + limit.maximum() + ", room for " + Math.max(0, limit.maximum() - received)
                + (warned ? ", past the warning at " + limit.thresholdPercent() + " %" : "");
        if (limit.action() == LimitAction.DROP && received >= limit.maximum()) {
            return claim.unknown(
                    actual + "; what is more than that is dropped before it is counted",
                    "ask " + leg.farEnd().named() + " how many it announces, or raise the limit",
                    leg.inSummary());
        }
        return received <= limit.maximum()
                ? claim.proven(actual, leg.inSummary())
                : claim.refuted(
                        actual,
                        List.of(leg.farEnd(), Owner.US),
                        "have " + leg.farEnd().named() + " summarise, or raise the limit",
                        leg.inSummary());
    }
}
