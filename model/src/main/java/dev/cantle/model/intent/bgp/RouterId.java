package dev.cantle.model.intent.bgp;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The BGP identifier of a routing instance (RFC 4271 §4.2). Junos ends all sessions of an instance when it changes, and
 * begins them anew.
 */
public sealed interface RouterId {

    /** Applies the function for this id's own kind. */
    <R> R match(Supplier<R> derived, Function<IpAddress, R> given);

    /**
     * Reads one as intent writes it.
     *
     * @throws IllegalValueException if it is no IPv4 address of a host
     */
    static Given parse(String text) {
        return new Given(IpAddress.parse(text));
    }

    /** The highest IPv4 address of the slice's circuits, which another circuit may outbid. */
    record Derived() implements RouterId {

        @Override
        public <R> R match(Supplier<R> derived, Function<IpAddress, R> given) {
            return derived.get();
        }
    }

    /**
     * One that stays, whatever circuits come and go.
     *
     * @param address an IPv4 address of a host, which no interface need have
     */
    record Given(IpAddress address) implements RouterId {

        private static final int FIRST_OCTET = 24;
        private static final int LOOPBACK = 127;
        private static final int MULTICAST = 224;

        public Given {
            long first = address.low() >>> FIRST_OCTET;
            if (address.family() != IpFamily.IPV4 || first == 0 || first == LOOPBACK || first >= MULTICAST) {
                throw new IllegalValueException(
                        "router-id-usable",
                        address + " cannot be a router id",
                        "write an IPv4 address of a host, such as 10.0.0.1; it identifies the slice, and no interface"
                                + " need have it");
            }
        }

        @Override
        public <R> R match(Supplier<R> derived, Function<IpAddress, R> given) {
            return given.apply(address);
        }
    }
}
