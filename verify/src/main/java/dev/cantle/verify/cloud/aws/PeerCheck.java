package dev.cantle.verify.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.KeyAgreement;
import dev.cantle.verify.cloud.agreement.Mend;
import dev.cantle.verify.cloud.agreement.Seats;
import dev.cantle.verify.cloud.agreement.SessionHere;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.aws.AwsDocument.BgpPeer;
import dev.cantle.verify.cloud.aws.AwsDocument.VirtualInterface;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.finding.Session;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The BGP peers of a virtual interface, one for each address family. */
record PeerCheck(
        AwsCircuit circuit,
        Slice slice,
        VirtualInterface vif,
        Witness witness,
        Agreement agreement,
        SessionHere here,
        Providers providers) {

    void judge() {
        for (Peering peering : circuit.link().peerings()) {
            String family = family(peering.family());
            Claim claim = agreement.claim(
                    Agreement.word("peer", peering.family()), "AWS has a BGP peer for " + family, "available");
            Optional<BgpPeer> peer = find(peering.family());
            if (peer.isPresent()) {
                judge(peering, peer.get(), claim);
            } else {
                agreement.add(claim.refuted(
                        "no BGP peer for " + family,
                        List.of(Owner.AWS),
                        "aws directconnect create-bgp-peer --virtual-interface-id "
                                + vif.id().value().orElse("ID") + " with addressFamily=" + family,
                        witness.evidence()));
            }
        }
        circuit.link().bgp().bfd().match(() -> false, on -> {
            agreement.skip(
                    "whether AWS runs BFD",
                    "AWS's command line does not show it",
                    "look at show bfd session on the router");
            return true;
        });
    }

    private static String family(IpFamily family) {
        return family.name().toLowerCase(Locale.ROOT);
    }

    private Optional<BgpPeer> find(IpFamily family) {
        return vif.peers().stream().filter(peer -> isOf(peer, family)).findFirst();
    }

    private static boolean isOf(BgpPeer peer, IpFamily family) {
        return peer.family()
                .value()
                .map(word -> word.equals(family(family)))
                .orElseGet(() -> peer.customer()
                        .value()
                        .map(address -> address.address().family() == family)
                        .orElse(family == IpFamily.IPV4));
    }

    private void judge(Peering peering, BgpPeer peer, Claim claim) {
        IpFamily family = peering.family();
        agreement.same(
                claim,
                "available",
                peer.state(),
                witness,
                Mend.by("wait while it is pending or verifying; else create the BGP peer anew", Owner.AWS));
        addresses(peering, peer);
        new KeyAgreement(slice, circuit, agreement)
                .judge(
                        family,
                        peer.key(),
                        "authKey",
                        peer.keyIsEmpty(),
                        witness,
                        "a key is changed by a new BGP peer: aws directconnect create-bgp-peer with authKey, or change"
                                + " the reference's value and push");
        status(peering, peer);
        Fact limit = circuit.vif() == AwsCircuit.Vif.PUBLIC
                ? Fact.PREFIXES_PUBLIC
                : family == IpFamily.IPV4 ? Fact.PREFIXES_V4 : Fact.PREFIXES_V6;
        Seats.judge(
                agreement,
                family,
                Seats.announced(slice, circuit, family).size(),
                "announced",
                providers.number(Provider.AWS, limit),
                providers.cite(Provider.AWS, limit),
                witness);
    }

    private void addresses(Peering peering, BgpPeer peer) {
        Mend mend = Mend.by(
                "addresses cannot be changed: create the BGP peer anew with customerAddress=" + peering.local()
                        + ",amazonAddress=" + peering.remote() + "/"
                        + peering.local().length() + ", or set local: and remote:",
                Owner.AWS,
                Owner.US);
        agreement.same(
                agreement.claim(
                        Agreement.word("our-address", peering.family()),
                        "AWS has our address and mask",
                        peering.local()),
                peering.local(),
                peer.customer(),
                witness,
                mend);
        InterfaceAddress theirs =
                new InterfaceAddress(peering.remote(), peering.local().length());
        agreement.same(
                agreement.claim(
                        Agreement.word("their-address", peering.family()),
                        "AWS has its own address and mask as we expect them",
                        theirs),
                theirs,
                peer.amazon(),
                witness,
                mend);
    }

    /** What AWS says of the session, and what the device says of the same one. */
    private void status(Peering peering, BgpPeer peer) {
        String state = here.state(circuit.name(), peering.remote());
        boolean known = !state.equals(Session.UNKNOWN);
        boolean up = state.equals("Established");
        Claim claim = agreement.claim(
                Agreement.word("session", peering.family()),
                "AWS and the router see the session up",
                known ? "up at AWS, Established here" : "up");
        if (!(peer.status() instanceof Said.Value<String> status)) {
            agreement.without(claim, peer.status(), witness);
            return;
        }
        boolean upThere = status.said().equals("up");
        String actual = status.said() + " at AWS" + (known ? ", " + state + " here" : "");
        agreement.add(
                upThere && (up || !known)
                        ? claim.proven(actual, witness.evidence())
                        : claim.refuted(
                                actual,
                                List.of(Owner.US, Owner.AWS),
                                upThere == up
                                        ? "mend the session: see its own findings"
                                        : "the two were not asked at the same time: save it anew with "
                                                + witness.command(),
                                witness.evidence()));
    }
}
