package dev.cantle.verify.check;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Observation;
import dev.cantle.verify.observation.RouteExtract;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.RouteEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A BGP session that should be up: a circuit and one of its address families.
 *
 * @param inquiry what it is judged by
 * @param circuit the circuit
 * @param peering the two ends
 */
public record Leg(Inquiry inquiry, Circuit circuit, Peering peering) {

    /** Why what only a session that is up can show is unknown. */
    public static final String DOWN = "not judged while the session is down";

    /** What to do about that. */
    public static final String BRING_UP = "bring up the session first";

    /** The address family. */
    public IpFamily family() {
        return peering.family();
    }

    /** The far end's address in the session: of the IPv4 one where that carries IPv6 too. */
    public IpAddress remote() {
        return circuit.link().sessionOf(peering).remote();
    }

    /** The far end's address in the family. */
    public IpAddress nextHop() {
        return peering.remote();
    }

    /** The replies. */
    public Observation observed() {
        return inquiry.observed();
    }

    /** Who runs the far end. */
    public Owner farEnd() {
        return Owner.farEndOf(circuit);
    }

    /** The name of the slice's routing table for the family. */
    public String table() {
        return inquiry.slice().routingInstance().table(family());
    }

    /** A claim about this session; {@code word} makes its id: {@code aws-fra-1.session.ipv4}. */
    public Claim claim(String word, Layer layer, String what, String expected) {
        String id = circuit.name() + "." + word + "." + family().name().toLowerCase(Locale.ROOT);
        return new Claim(id, circuit.name(), layer, what, expected);
    }

    /** The prefixes that the far end must announce. */
    public List<Prefix> expected() {
        return ofFamily(circuit.link().receive());
    }

    /** The prefixes that must be announced to the far end. */
    public List<Prefix> announced() {
        return ofFamily(inquiry.slice().announcedOn(circuit));
    }

    /** The ranges in which the far end announces at least one prefix each, and all of which we take. */
    public List<PrefixMatch> ranges() {
        return rangesOfFamily(circuit.link().passing().ranges());
    }

    /** The ranges of which everything that others give is announced to the far end. */
    public List<PrefixMatch> announcedRanges() {
        return rangesOfFamily(inquiry.slice().rangesAnnouncedOn(circuit));
    }

    /** What in these ranges is not announced to the far end, as it announces it itself. */
    public List<PrefixMatch> withheld() {
        return rangesOfFamily(inquiry.slice().withheldFrom(circuit));
    }

    private List<PrefixMatch> rangesOfFamily(List<PrefixMatch> ranges) {
        return ranges.stream()
                .filter(range -> range.prefix().family() == family())
                .toList();
    }

    private List<Prefix> ofFamily(List<Prefix> prefixes) {
        return prefixes.stream().filter(prefix -> prefix.family() == family()).toList();
    }

    /** What the far end announces. */
    public Seen<RouteExtract> received() {
        return observed().received(remote(), table(), expected(), ranges());
    }

    /** What the far end announces beyond intent; a sample if it is much. */
    public List<Prefix> unexpected() {
        return received().match(data -> prefixes(data.value()), nothing -> List.of());
    }

    /** The prefixes of the routes that were not wanted; a sample if they are many. */
    public static List<Prefix> prefixes(RouteExtract routes) {
        return routes.others().stream()
                .map(RouteEntry::destination)
                .flatMap(Leg::prefix)
                .toList();
    }

    private static Stream<Prefix> prefix(String destination) {
        try {
            return Stream.of(Prefix.parse(destination));
        } catch (IllegalValueException notAPrefix) {
            return Stream.empty();
        }
    }

    /**
     * Whether the path was learned by BGP from the far end. A path that shares traffic with others has the next hops of
     * all of them, and says who it was learned from; of others the next hop tells.
     */
    public boolean gives(RouteEntry path) {
        return "BGP".equals(path.protocol())
                && (path.learnedFrom() != null ? remote().toString().equals(path.learnedFrom()) : isNextHopOf(path));
    }

    /** Whether the path leads to the far end, be it one of several ways. */
    public boolean isNextHopOf(RouteEntry path) {
        String remote = nextHop().toString();
        return path.nextHops().stream().anyMatch(hop -> remote.equals(hop.to()));
    }

    /** The BGP sessions of the device. */
    public Seen<BgpSummary> summary() {
        return observed().bgpSummary();
    }

    /** What the device says of this session among the others. */
    public Evidence inSummary() {
        return summary().evidence().at(Part.bgpPeer(remote()));
    }

    /** What a baseline says of this session. */
    Evidence inSummary(Evidence before) {
        return before.at(Part.bgpPeer(remote()));
    }

    /** What a reply about routes says of some prefixes in the table of this session. */
    public Evidence routesIn(Evidence reply, List<Prefix> prefixes) {
        return reply.at(Part.routes(table(), prefixes));
    }

    /** Whether the device says that the session is up. */
    public boolean isEstablished() {
        return summary()
                .match(data -> find(data.value()).filter(BgpPeer::established).isPresent(), nothing -> false);
    }

    /** This session among those of the device. */
    public Optional<BgpPeer> find(BgpSummary summary) {
        return find(summary.peers());
    }

    /**
     * This session among others. An address may stand in two routing instances, and the summary names none: the
     * session whose tables are the slice's wins, then one that has no tables because it is down.
     */
    public Optional<BgpPeer> find(List<BgpPeer> peers) {
        List<BgpPeer> candidates = peers.stream().filter(this::isAtRemote).toList();
        Optional<BgpPeer> ours = candidates.stream().filter(this::isOurs).findFirst();
        if (ours.isPresent() || candidates.size() == 1) {
            return ours.or(() -> Optional.of(candidates.get(0)));
        }
        return candidates.stream().filter(peer -> peer.ribs().isEmpty()).findFirst();
    }

    private boolean isOurs(BgpPeer peer) {
        String instance = inquiry.slice().routingInstance().name();
        return instance.equals(peer.instance())
                || peer.ribInstance().filter(instance::equals).isPresent();
    }

    /** Whether that session's far end has the address of this one's. */
    public boolean isAtRemote(BgpPeer peer) {
        try {
            return IpAddress.parse(peer.address()).equals(remote());
        } catch (IllegalValueException linkLocalWithZone) {
            return false;
        }
    }

    /** Judges what only a session that is up can show; while it is down the claim is unknown. */
    public Finding whileUp(Claim claim, Function<BgpPeer, Finding> judgement) {
        return summary()
                .match(
                        data -> find(data.value())
                                .filter(BgpPeer::established)
                                .map(judgement)
                                .orElseGet(() -> claim.unknown(DOWN, BRING_UP, inSummary(data.evidence()))),
                        nothing -> nothing.unknown(claim));
    }
}
