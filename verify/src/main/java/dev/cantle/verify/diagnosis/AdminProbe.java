package dev.cantle.verify.diagnosis;

import dev.cantle.model.intent.Slice;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.port.LogicalInterface;
import java.util.List;
import java.util.Optional;

/**
 * The circuit is configured here as intended, and we do not hold it down: all that can be seen of our own configuration
 * without reading it. Whatever deviates here is ours to mend, whoever else is at fault too.
 */
final class AdminProbe implements LayerProbe {

    private static final String READY = "configured, not held down";

    @Override
    public Finding judge(Leg leg, Symptoms symptoms) {
        Claim claim = leg.claim(
                "admin",
                Layer.ADMIN,
                "The session to " + leg.remote() + " is configured here as intended, and not held down",
                READY);
        return ofUnit(leg, claim)
                .or(() -> ofSession(leg, claim))
                .or(() -> ofDetails(leg, claim, symptoms))
                .orElseGet(() -> symptoms.unreadable().isEmpty()
                        ? claim.proven(READY, symptoms.evidence())
                        : claim.unknown(
                                symptoms.unreadable(),
                                "ask for show bgp neighbor " + leg.remote() + " by hand",
                                symptoms.evidence()));
    }

    private static Optional<Finding> ofUnit(Leg leg, Claim claim) {
        String name = leg.circuit().link().interfaceName();
        Seen<Interfaces> seen = leg.observed().interfaces();
        Evidence evidence = seen.evidence().at(Part.unit(name));
        return seen.match(
                data -> data.value()
                        .unit(name)
                        .map(unit -> isDisabled(unit)
                                ? Optional.of(ours(
                                        claim,
                                        name + " is disabled",
                                        "delete the disable statement of " + name,
                                        evidence))
                                : Optional.<Finding>empty())
                        .orElseGet(() -> Optional.of(ours(
                                claim,
                                name + " is not there: not configured, or deactivated",
                                "configure or activate " + name + " in the logical system",
                                evidence))),
                nothing -> Optional.empty());
    }

    private static boolean isDisabled(LogicalInterface unit) {
        return "down".equals(unit.admin());
    }

    private static Optional<Finding> ofSession(Leg leg, Claim claim) {
        String group = leg.circuit().name();
        Evidence evidence = leg.inSummary();
        return leg.summary()
                .match(
                        data -> leg.find(data.value())
                                .map(peer -> ofPeerAs(leg, claim, peer))
                                .orElseGet(() -> Optional.of(ours(
                                        claim,
                                        "the device has no such session: not configured, or deactivated",
                                        "configure or activate the neighbor " + leg.remote() + " in the group " + group,
                                        evidence))),
                        nothing -> Optional.empty());
    }

    private static Optional<Finding> ofPeerAs(Leg leg, Claim claim, BgpPeer peer) {
        long wanted = leg.circuit().link().bgp().remoteAs().number();
        Long found = peer.peerAs();
        return found == null || found == wanted
                ? Optional.empty()
                : Optional.of(ours(
                        claim,
                        "peer-as " + found + " is configured here, not " + wanted,
                        "configure peer-as " + wanted + " in the group "
                                + leg.circuit().name(),
                        leg.inSummary()));
    }

    private static Optional<Finding> ofDetails(Leg leg, Claim claim, Symptoms symptoms) {
        Slice slice = leg.inquiry().slice();
        String instance = symptoms.neighbor().peer().instance();
        if (instance != null && !instance.equals(slice.routingInstance().name())) {
            return Optional.of(ours(
                    claim,
                    "the session is in the routing instance " + instance,
                    "move " + leg.circuit().link().interfaceName() + " and its BGP group to the routing instance "
                            + slice.routingInstance().name(),
                    symptoms.evidence()));
        }
        Long as = symptoms.neighbor().localAs();
        // some releases print 0 while the session is down
        if (as != null && as != 0 && as != slice.asnOn(leg.circuit()).number()) {
            return Optional.of(ours(
                    claim,
                    "we present AS " + as + " here, not " + slice.asnOn(leg.circuit()),
                    "configure local-as " + slice.asnOn(leg.circuit()) + " in the group "
                            + leg.circuit().name(),
                    symptoms.evidence()));
        }
        return ofKey(leg, claim, symptoms).or(() -> ofShutdown(leg, claim, symptoms));
    }

    private static Optional<Finding> ofKey(Leg leg, Claim claim, Symptoms symptoms) {
        return leg.circuit()
                .link()
                .bgp()
                .authentication()
                .match(
                        Optional::empty,
                        md5 -> symptoms.hasOption("AuthKey")
                                ? Optional.empty()
                                : Optional.of(ours(
                                        claim,
                                        "no MD5 key is configured here, and intent has one",
                                        "configure authentication-key in the group "
                                                + leg.circuit().name() + ", from " + md5.key(),
                                        symptoms.evidence())));
    }

    /** A session that was stopped, and has never told the peer why, was not stopped by the peer's doing. */
    private static Optional<Finding> ofShutdown(Leg leg, Claim claim, Symptoms symptoms) {
        boolean stopped =
                symptoms.state().equals("Idle") && symptoms.lastEvent().equals("Stop");
        boolean byLimit = symptoms.isCeaseOfOurs() && SessionProbe.limit(leg) > 0;
        return stopped && !byLimit && (symptoms.isWithoutErrors() || symptoms.isCeaseOfOurs())
                ? Optional.of(ours(
                        claim,
                        symptoms.words() + "; we hold the session down",
                        "delete the shutdown or disable statement of the neighbor " + leg.remote() + " or of its group "
                                + leg.circuit().name(),
                        symptoms.evidence()))
                : Optional.empty();
    }

    private static Finding ours(Claim claim, String actual, String nextStep, Evidence evidence) {
        return claim.refuted(actual, List.of(Owner.US), nextStep, evidence);
    }
}
