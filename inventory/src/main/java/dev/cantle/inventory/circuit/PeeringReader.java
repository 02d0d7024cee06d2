package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.CircuitKeys;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the addresses of a circuit: {@code local} and {@code remote}, and the same under {@code ipv6}. */
final class PeeringReader {

    private PeeringReader() {}

    /**
     * What was read.
     *
     * @param peerings the peerings
     * @param combined whether the IPv4 session carries the IPv6 prefixes too
     */
    record Addresses(List<Peering> peerings, boolean combined) {}

    /** The addresses; null, with problems, if anything in them is wrong. */
    static @Nullable Addresses read(Fields fields) {
        List<Peering> peerings = new ArrayList<>();
        Peering first = peering(fields);
        if (first != null) {
            peerings.add(first);
        }
        Fields inner = fields.part(CircuitKeys.IPV6).orElse(null);
        if (inner == null) {
            return first == null ? null : new Addresses(peerings, false);
        }
        Peering second = peering(inner);
        CircuitKeys.Over over = inner.get(CircuitKeys.OVER);
        inner.end();
        if (second != null && second.family() != IpFamily.IPV6) {
            inner.error(
                    CircuitKeys.LOCAL, "ipv6-family", "ipv6 has the IPv4 address " + second.local(), "write IPv6 here");
        }
        if (first != null && first.family() == IpFamily.IPV6) {
            inner.error(
                    CircuitKeys.LOCAL,
                    "ipv6-family",
                    "local is IPv6 already: " + first.local(),
                    "write the IPv4 address in local and remote, or remove ipv6");
        }
        if (second != null && inner.isWhole()) {
            peerings.add(second);
        } else {
            fields.broken();
        }
        return first == null ? null : new Addresses(peerings, over == CircuitKeys.Over.IPV4);
    }

    private static @Nullable Peering peering(Fields fields) {
        InterfaceAddress local = fields.get(CircuitKeys.LOCAL);
        IpAddress remote = fields.get(CircuitKeys.REMOTE);
        return local == null || remote == null ? null : new Peering(local, remote);
    }
}
