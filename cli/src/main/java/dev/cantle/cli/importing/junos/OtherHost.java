package dev.cantle.cli.importing.junos;

import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The far end of a subnet that has room for two. */
final class OtherHost {

    private static final int SEARCHED = 4;

    private OtherHost() {}

    /** The only other address of the subnet that a host can have; empty if there are several, or none. */
    static Optional<String> of(String address) {
        List<IpAddress> others = others(address);
        return others.size() == 1 ? Optional.of(others.get(0).toString()) : Optional.empty();
    }

    /** Some other address of the subnet. */
    static String next(String address) {
        return others(address).stream().findFirst().map(IpAddress::toString).orElse("2001:db8::2");
    }

    private static List<IpAddress> others(String address) {
        try {
            InterfaceAddress own = InterfaceAddress.parse(address);
            IpAddress first = own.subnet().network();
            return IntStream.range(0, SEARCHED)
                    .mapToObj(first::plus)
                    .filter(host -> own.subnet().contains(host))
                    .filter(host -> own.isUsable(host) && !host.equals(own.address()))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
