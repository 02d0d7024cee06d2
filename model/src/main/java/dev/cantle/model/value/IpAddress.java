package dev.cantle.model.value;

/**
 * An IPv4 or IPv6 address. Prints IPv4 dotted and IPv6 as RFC 5952 wants it, so that equal addresses print the same.
 *
 * @param family the version
 * @param high the upper 64 bits of an IPv6 address, 0 for IPv4
 * @param low the lower 64 bits of an IPv6 address, or the 32 bits of an IPv4 address
 */
public record IpAddress(IpFamily family, long high, long low) implements Comparable<IpAddress> {

    public IpAddress {
        if (family == IpFamily.IPV4 && (high != 0 || low < 0 || low > 0xFFFF_FFFFL)) {
            throw new IllegalArgumentException("An IPv4 address has 32 bits");
        }
    }

    /**
     * Reads an address without asking any name service.
     *
     * @throws IllegalValueException if the text is no address
     */
    public static IpAddress parse(String text) {
        return text.indexOf(':') < 0 ? IpText.parseV4(text) : IpText.parseV6(text);
    }

    /** The address with only its first {@code length} bits kept. */
    public IpAddress masked(int length) {
        if (family == IpFamily.IPV4) {
            return new IpAddress(family, 0, low & (length == 0 ? 0 : (0xFFFF_FFFFL << (32 - length)) & 0xFFFF_FFFFL));
        }
        long keepHigh = length >= 64 ? -1L : length == 0 ? 0 : -1L << (64 - length);
        long keepLow = length <= 64 ? 0 : -1L << (128 - length);
        return new IpAddress(family, high & keepHigh, low & keepLow);
    }

    /**
     * The address {@code steps} further on; wraps within the family.
     *
     * @param steps how far, may be negative
     */
    public IpAddress plus(long steps) {
        if (family == IpFamily.IPV4) {
            return new IpAddress(family, 0, (low + steps) & 0xFFFF_FFFFL);
        }
        long sum = low + steps;
        long carry = steps >= 0
                ? (Long.compareUnsigned(sum, low) < 0 ? 1 : 0)
                : (Long.compareUnsigned(sum, low) > 0 ? -1 : 0);
        return new IpAddress(family, high + carry, sum);
    }

    // As in Prefix: what a record makes of these by itself is slow until it is compiled well.
    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress that && low == that.low && high == that.high && family == that.family;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * family.bits() + Long.hashCode(high)) + Long.hashCode(low);
    }

    /** IPv4 before IPv6, then by value. */
    @Override
    public int compareTo(IpAddress other) {
        int byFamily = family.compareTo(other.family);
        int byHigh = byFamily != 0 ? byFamily : Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        return family == IpFamily.IPV4 ? IpText.printV4(low) : IpText.printV6(high, low);
    }
}
