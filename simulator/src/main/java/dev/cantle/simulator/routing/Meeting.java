package dev.cantle.simulator.routing;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.World;
import java.time.Duration;
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
 * @param delay how late it is
 */
record Meeting(Fate fate, String localAddress, String via, long as, List<Prefix> announced, Duration delay) {

    Meeting {
        announced = List.copyOf(announced);
    }

    static Meeting of(NeighborConfig config, InstanceConfig instance, String logicalSystem, World world) {
        for (UnitConfig unit : instance.units()) {
            for (InterfaceAddress address : unit.addresses()) {
                boolean reaches = unit.up() && address.isUsable(config.peer());
                boolean asWanted = config.localAddress().isEmpty()
                        || config.localAddress().equals(address.address().toString());
                if (reaches && asWanted) {
                    return over(config, unit, address, farEnd(config, logicalSystem, world));
                }
            }
        }
        return new Meeting(Fate.NO_PATH, "", "", 0, List.of(), Duration.ZERO);
    }

    private static Optional<FarEnd> farEnd(NeighborConfig config, String logicalSystem, World world) {
        return world.farEnds().stream()
                .filter(end -> end.logicalSystem().equals(logicalSystem))
                .filter(end -> end.peerings().stream()
                        .anyMatch(peering -> peering.remote().equals(config.peer())))
                .findFirst();
    }

    private static Meeting over(
            NeighborConfig config, UnitConfig unit, InterfaceAddress address, Optional<FarEnd> found) {
        String local = address.address().toString();
        if (found.isEmpty()) {
            return new Meeting(Fate.SILENT, local, unit.name(), 0, List.of(), Duration.ZERO);
        }
        FarEnd end = found.get();
        List<Prefix> announced = end.announces().stream()
                .filter(prefix -> prefix.family() == config.peer().family())
                .toList();
        Fate fate = fate(config, address, end, announced.size());
        return new Meeting(fate, local, unit.name(), end.as().number(), announced, end.delay());
    }

    private static Fate fate(NeighborConfig config, InterfaceAddress ours, FarEnd end, int announced) {
        boolean knowsUs = end.peerings().stream()
                .map(Peering::local)
                .anyMatch(expected -> expected.address().equals(ours.address()));
        if (!end.reachable()) {
            return Fate.SILENT;
        }
        if (!knowsUs || config.isKeyUnreadable() || !end.key().accepts(config.key())) {
            return Fate.DROPPED;
        }
        if (end.as().number() != config.peerAs() || end.expects().number() != config.localAs()) {
            return Fate.WRONG_AS;
        }
        return config.prefixLimit() > 0 && announced > config.prefixLimit() ? Fate.TOO_MANY_PREFIXES : Fate.UP;
    }
}
