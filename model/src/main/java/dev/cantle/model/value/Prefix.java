package dev.cantle.model.value;

/**
 * A network prefix, IPv4 or IPv6. Host bits are refused, because a prefix with host bits is a typing error that
 * Junos would take silently.
 *
 * @param network the first address of the prefix
 * @param length how many bits are fixed, 0 to 32 or 0 to 128
 */
public record Prefix(IpAddress network, int length) implements Comparable<Prefix> {

    public Prefix {
        PrefixText.checkLength(network, length);
        if (!network.masked(length).equals(network)) {
            throw new IllegalValueException(
                    "prefix-host-bits",
                    network + "/" + length + " has host bits set",
                    "did you mean " + network.masked(length) + "/" + length + "?");
        }
    }

    /**
     * Reads {@code 10.6.0.0/16} or {@code 2001:db8::/32}.
     *
     * @throws IllegalValueException if the text is no prefix or has host bits set
     */
    public static Prefix parse(String text) {
        int slash = PrefixText.slash(text);
        return new Prefix(IpAddress.parse(text.substring(0, slash)), PrefixText.length(text, slash));
    }

    /** The version of its addresses. */
    public IpFamily family() {
        return network.family();
    }

    /** Whether the address lies in the prefix. */
    public boolean contains(IpAddress address) {
        return address.family() == family() && address.masked(length).equals(network);
    }

    /** Whether the other prefix lies wholly in this one; a prefix contains itself. */
    public boolean contains(Prefix other) {
        return other.length >= length && contains(other.network);
    }

    /** Whether the two share an address. */
    public boolean overlaps(Prefix other) {
        return contains(other) || other.contains(this);
    }

    /** Whether this is the default route of its family. */
    public boolean isDefaultRoute() {
        return length == 0;
    }

    // What a record makes of these by itself is slow until it is compiled well, and the judging of a large network asks
    // for little else.
    @Override
    public boolean equals(Object other) {
        return other instanceof Prefix that && length == that.length && network.equals(that.network);
    }

    @Override
    public int hashCode() {
        return 31 * network.hashCode() + length;
    }

    @Override
    public int compareTo(Prefix other) {
        int byNetwork = network.compareTo(other.network);
        return byNetwork != 0 ? byNetwork : Integer.compare(length, other.length);
    }

    @Override
    public String toString() {
        return network + "/" + length;
    }
}
