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

    /**
     * The other address of the subnet: the only one that a host can have, or of a /126 the first or second, if ours is the
     * other of these; empty if there are more, or none.
     */
    static Optional<String> of(String address) {
        List<IpAddress> others = others(address);
        boolean pair = address.endsWith("/126")
                && others.size() == 2
                && IpAddress.parse(address.substring(0, address.indexOf('/'))).compareTo(others.get(1)) < 0;
        return others.size() == 1 || pair ? Optional.of(others.get(0).toString()) : Optional.empty();
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
