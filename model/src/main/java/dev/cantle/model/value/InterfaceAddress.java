package dev.cantle.model.value;

/**
 * The address of an interface with the length of its subnet, as in {@code family inet address 10.0.0.13/30}.
 *
 * @param address the address of the interface
 * @param length the length of the subnet's prefix, 0 to 32 or 0 to 128
 */
public record InterfaceAddress(IpAddress address, int length) {

    public InterfaceAddress {
        PrefixText.checkLength(address, length);
    }

    /**
     * Reads {@code 10.0.0.13/30}.
     *
     * @throws IllegalValueException if the text is no address with a length
     */
    public static InterfaceAddress parse(String text) {
        int slash = PrefixText.slash(text);
        return new InterfaceAddress(IpAddress.parse(text.substring(0, slash)), PrefixText.length(text, slash));
    }

    /** The subnet that the address lies in. */
    public Prefix subnet() {
        return new Prefix(address.masked(length), length);
    }

    /**
     * Whether {@code candidate} may be the address of a host in the subnet. On a point-to-point subnet of two
     * addresses both are hosts (RFC 3021 for /31, RFC 6164 for /127), and a /32 or /128 is its own host. Else the
     * first address is the network's (for IPv6 the subnet-router anycast, RFC 4291 §2.6.1), and for IPv4 the last
     * one is the broadcast.
     */
    public boolean isUsable(IpAddress candidate) {
        if (!subnet().contains(candidate)) {
            return false;
        }
        if (length >= address.family().bits() - 1) {
            return true;
        }
        boolean first = candidate.equals(subnet().network());
        boolean last = address.family() == IpFamily.IPV4 && !subnet().contains(candidate.plus(1));
        return !first && !last;
    }

    @Override
    public String toString() {
        return address + "/" + length;
    }
}
