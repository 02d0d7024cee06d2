package dev.cantle.model.value;

/** The version of the Internet Protocol, as Junos names its address families. */
public enum IpFamily {
    /** IPv4: 32 bits, {@code family inet}. */
    IPV4("inet", 32),
    /** IPv6: 128 bits, {@code family inet6}. */
    IPV6("inet6", 128);

    private final String junosName;
    private final int bits;

    IpFamily(String junosName, int bits) {
        this.junosName = junosName;
        this.bits = bits;
    }

    /** The name of the family in Junos: {@code inet} or {@code inet6}. */
    public String junosName() {
        return junosName;
    }

    /** How long an address is, in bits. */
    public int bits() {
        return bits;
    }
}
