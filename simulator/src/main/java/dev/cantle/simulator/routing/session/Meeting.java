package dev.cantle.simulator.routing.session;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.simulator.routing.config.InstanceConfig;
import dev.cantle.simulator.routing.config.NeighborConfig;
import dev.cantle.simulator.routing.config.UnitConfig;
import java.util.List;
import java.util.Optional;

/**
 * What happens where a configured neighbor meets the world.
 *
 * @param fate what becomes of the session
 * @param localAddress the address on our side, empty when there is none
 * @param via our interface, empty when there is none
 * @param as the AS number of the peer that answered, 0 when none did
 * @param announced what the peer announces in the session's family
 * @param terms what the session agrees on
 */
public record Meeting(Fate fate, String localAddress, String via, long as, List<Announcement> announced, Terms terms) {

    /** What an IPv4 or IPv6 header and a TCP header with the MD5 option take of a packet, about. */
    private static final int HEADERS = 80;

    /** An UPDATE's own header and its attributes, about (RFC 4271 §4.3). */
    private static final int UPDATE = 70;

    private static final int BYTES_A_PREFIX = 5;

    public Meeting {
        announced = List.copyOf(announced);
    }

    public static Meeting of(
            NeighborConfig config, InstanceConfig instance, String logicalSystem, List<FarEnd> farEnds) {
        for (UnitConfig unit : instance.units()) {
            for (InterfaceAddress address : unit.addresses()) {
                boolean reaches = unit.up() && address.isUsable(config.peer());
                boolean asWanted = config.localAddress().isEmpty()
                        || config.localAddress().equals(address.address().toString());
                if (reaches && asWanted) {
                    return over(config, unit, address, farEnd(config, logicalSystem, farEnds));
                }
            }
        }
        return new Meeting(config.shutdown() ? Fate.SHUT_HERE : Fate.NO_PATH, "", "", 0, List.of(), Terms.NONE);
    }

    private static Optional<FarEnd> farEnd(NeighborConfig config, String logicalSystem, List<FarEnd> farEnds) {
        return farEnds.stream()
                .filter(end -> end.logicalSystem().equals(logicalSystem))
                .filter(end -> end.peerings().stream()
                        .anyMatch(peering -> peering.remote().equals(config.peer())))
                .findFirst();
    }

    private static Meeting over(
            NeighborConfig config, UnitConfig unit, InterfaceAddress address, Optional<FarEnd> found) {
        String local = address.address().toString();
        if (config.shutdown() || found.isEmpty()) {
            Fate fate = config.shutdown() ? Fate.SHUT_HERE : Fate.SILENT;
            return new Meeting(fate, local, unit.name(), 0, List.of(), Terms.NONE);
        }
        FarEnd end = found.get();
        List<Announcement> announced = end.announces().stream()
                .filter(one -> config.carries(one.prefix().family()))
                .toList();
        Terms terms = Terms.of(config, end, stalls(end, unit, address, announced.size()));
        return new Meeting(
                fate(config, address, end, unit),
                local,
                unit.name(),
                end.bgp().as().number(),
                announced,
                terms);
    }

    /**
     * Whether the peer's updates get lost. TCP sends segments as long as both interfaces take; if the carrier takes
     * less, those that are full are lost, and keepalives wait behind them for ever. Short updates pass.
     */
    private static boolean stalls(FarEnd end, UnitConfig unit, InterfaceAddress address, int prefixes) {
        int segment = Math.min(end.path().mtu(), unit.mtu(address.address().family()));
        int needed = prefixes == 0 ? 0 : Math.min(segment, HEADERS + UPDATE + prefixes * BYTES_A_PREFIX);
        return needed > end.path().carries();
    }

    private static Fate fate(NeighborConfig config, InterfaceAddress ours, FarEnd end, UnitConfig unit) {
        FarBgp bgp = end.bgp();
        boolean knowsUs = end.peerings().stream()
                .map(Peering::local)
                .anyMatch(expected -> expected.address().equals(ours.address()));
        if (!unit.reaches(end.path())) {
            return Fate.SILENT;
        }
        if (!knowsUs || config.isKeyUnreadable() || !bgp.key().accepts(config.key())) {
            return Fate.DROPPED;
        }
        return switch (bgp.conduct().doing()) {
            case SHUT -> Fate.SHUT_THERE;
            case HANGS -> Fate.HANGS;
            case SPEAKS ->
                bgp.as().number() != config.peerAs()
                        ? Fate.WRONG_AS_THERE
                        : bgp.expects().number() != config.localAs() ? Fate.WRONG_AS_HERE : Fate.UP;
        };
    }
}
