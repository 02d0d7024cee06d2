package dev.cantle.verify.diagnosis;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.LinkNeighbors;
import dev.cantle.verify.state.Ping;
import java.util.List;
import java.util.Optional;

/**
 * The far end answers echo requests. If it does not, what ARP or neighbor discovery knows tells a broken path or a wrong
 * VLAN, in which nothing is answered, from a filter.
 */
final class LinkProbe implements LayerProbe {

    @Override
    public Finding judge(Leg leg, Symptoms symptoms) {
        Claim claim = leg.claim("link", Layer.LINK, leg.remote() + " answers ping", "answers");
        Seen<Ping> seen = leg.observed()
                .ping(
                        leg.remote(),
                        leg.inquiry().slice().routingInstance().name(),
                        leg.peering().local().address());
        Evidence answers = seen.evidence().at(Part.ping());
        return seen.match(
                data -> {
                    Ping ping = data.value();
                    String actual = ping.received() + " of " + ping.sent() + " answers";
                    if (ping.answered()) {
                        return claim.proven(actual, answers);
                    }
                    if (symptoms.isSpeaking()) {
                        // a far end may drop echo requests and still speak BGP
                        return claim.proven(actual + ", but it speaks BGP", answers, symptoms.evidence());
                    }
                    return unanswered(leg, symptoms, claim, actual, answers);
                },
                nothing -> unasked(leg, symptoms, claim, nothing));
    }

    /** A login that may not ping may still read the table; while a session is tried, the far end is asked for. */
    private static Finding unasked(Leg leg, Symptoms symptoms, Claim claim, Seen.Nothing<Ping> nothing) {
        Seen<LinkNeighbors> table = leg.observed().neighbors(leg.family());
        return table.match(
                data -> {
                    Optional<LinkNeighbors.Entry> entry = entry(leg, data.value());
                    if (entry.isPresent()) {
                        return claim.proven(
                                "no ping: " + nothing.reason() + "; " + known(leg, entry.get()),
                                nothing.evidence(),
                                at(leg, table));
                    }
                    return symptoms.isTrying()
                            ? unknownThere(leg, claim, "no ping: " + nothing.reason(), data.value(), at(leg, table))
                            : nothing.unknown(claim);
                },
                none -> nothing.unknown(claim));
    }

    /** What it has said before counts only while it still answers on the link, or nobody knows whether it does. */
    private static Finding unanswered(Leg leg, Symptoms symptoms, Claim claim, String actual, Evidence answers) {
        Seen<LinkNeighbors> table = leg.observed().neighbors(leg.family());
        boolean isThere = table.match(data -> entry(leg, data.value()).isPresent(), nothing -> true);
        if (symptoms.hasSpoken() && isThere) {
            return claim.proven(actual + ", but it has spoken BGP", answers, symptoms.evidence());
        }
        return table.match(
                data -> entry(leg, data.value())
                        .map(entry -> filtered(leg, claim, actual + "; " + known(leg, entry), answers, at(leg, table)))
                        .orElseGet(() -> unknownThere(leg, claim, actual, data.value(), answers, at(leg, table))),
                nothing -> claim.refuted(
                        actual,
                        List.of(Owner.CARRIER, leg.farEnd()),
                        command(leg) + ": without an entry for " + leg.remote()
                                + " have the carrier check the path and "
                                + vlan(leg) + "; with one, have "
                                + leg.farEnd().named() + " look for a filter at its end",
                        answers));
    }

    private static Finding filtered(Leg leg, Claim claim, String actual, Evidence... evidence) {
        return claim.refuted(
                actual + ": the link and its VLAN work, most likely a filter drops the rest",
                List.of(leg.farEnd(), Owner.US),
                "have " + leg.farEnd().named() + " look for a filter at its end, and look for one of ours on "
                        + leg.circuit().link().interfaceName() + "; the entry may be some minutes old: if "
                        + leg.farEnd().named() + " sees nothing of us, have the carrier check the path",
                evidence);
    }

    private static Finding unknownThere(
            Leg leg, Claim claim, String actual, LinkNeighbors table, Evidence... evidence) {
        String unit = leg.circuit().link().interfaceName();
        List<String> others = table.on(unit).stream()
                .filter(LinkNeighbors.Entry::resolved)
                .map(LinkNeighbors.Entry::address)
                .toList();
        if (!others.isEmpty()) {
            return claim.refuted(
                    actual + "; " + protocol(leg) + " does not know it on " + unit + ", but "
                            + String.join(", ", others),
                    List.of(leg.farEnd(), Owner.US),
                    "have " + leg.farEnd().named() + " configure " + leg.remote() + " at its end, or correct remote of "
                            + leg.circuit().name(),
                    evidence);
        }
        return claim.refuted(
                actual + "; " + protocol(leg) + " does not know it on " + unit,
                List.of(Owner.CARRIER, leg.farEnd()),
                "have the carrier check the path and " + vlan(leg) + ", and have "
                        + leg.farEnd().named() + " check that its end is up and has the address " + leg.remote(),
                evidence);
    }

    private static Optional<LinkNeighbors.Entry> entry(Leg leg, LinkNeighbors table) {
        return table.entries().stream()
                .filter(entry -> entry.resolved() && is(entry.address(), leg.remote()))
                .findFirst();
    }

    private static boolean is(String text, IpAddress address) {
        try {
            return IpAddress.parse(text).equals(address);
        } catch (IllegalValueException notAnAddress) {
            return false;
        }
    }

    private static String known(Leg leg, LinkNeighbors.Entry entry) {
        return protocol(leg) + " knows it as " + entry.linkAddress() + " on " + entry.unit()
                + (entry.state() == null ? "" : ", " + entry.state());
    }

    private static String protocol(Leg leg) {
        return leg.family() == IpFamily.IPV4 ? "ARP" : "neighbor discovery";
    }

    private static String command(Leg leg) {
        return leg.family() == IpFamily.IPV4 ? "show arp no-resolve" : "show ipv6 neighbors";
    }

    private static Evidence at(Leg leg, Seen<LinkNeighbors> table) {
        return table.evidence()
                .at(leg.family() == IpFamily.IPV4 ? Part.arp(leg.remote()) : Part.ipv6Neighbor(leg.remote()));
    }

    private static String vlan(Leg leg) {
        return leg.circuit()
                .match(
                        aws -> "VLAN " + aws.vlan() + " of the virtual interface",
                        azure -> "inner VLAN " + azure.innerVlan() + " of the peering",
                        gcp -> "VLAN " + gcp.vlan() + " of the VLAN attachment",
                        other -> "its VLAN");
    }
}
