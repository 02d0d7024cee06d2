package dev.cantle.cli.importing.junos;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit of an interface.
 *
 * @param port the name of the interface: {@code irb}
 * @param number the number of the unit
 * @param content what stands inside
 */
record Unit(String port, String number, Branch content) {

    private static final List<String> FAMILIES = List.of("inet", "inet6");

    /** All units of {@code interfaces}, in order. */
    static List<Unit> of(Branch interfaces) {
        List<Unit> units = new ArrayList<>();
        for (Statement one : interfaces.all("interface")) {
            for (Statement unit : Branch.of(one).all("unit")) {
                units.add(new Unit(one.argument(), unit.argument(), Branch.of(unit)));
            }
        }
        return units;
    }

    /** The name of the unit: {@code irb.4}. */
    String name() {
        return port + "." + number;
    }

    /** The address of the unit whose subnet a peer is in, as it is written. */
    Optional<String> addressTowards(String peer) {
        for (String family : FAMILIES) {
            for (Statement address : content.in("family").in(family).all("address")) {
                if (holds(address.argument(), peer)) {
                    return Optional.of(address.argument());
                }
            }
        }
        return Optional.empty();
    }

    /** The first IPv6 address of the unit, as it is written. */
    Optional<String> ipv6() {
        return content.in("family").in("inet6").all("address").stream()
                .map(Statement::argument)
                .findFirst();
    }

    private static boolean holds(String address, String peer) {
        try {
            return InterfaceAddress.parse(address).subnet().contains(IpAddress.parse(peer));
        } catch (IllegalArgumentException e) {
            // an address of a form that intent does not have, such as one with a zone
            return false;
        }
    }
}
