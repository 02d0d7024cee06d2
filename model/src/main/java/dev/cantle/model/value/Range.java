package dev.cantle.model.value;

/** The whole numbers that intent gives, with the bounds that Junos or common sense sets them. */
public enum Range {
    /** What a circuit is ordered with, in Mbit/s. */
    BANDWIDTH("bandwidth-range", "Bandwidth", " Mbit/s", 1, 1_000_000, "give the ordered bandwidth in Mbit/s"),
    /** What a slice may carry, in Mbit/s. */
    CAPACITY("capacity-range", "Capacity", " Mbit/s", 1, 10_000_000, "give the ordered capacity in Mbit/s"),
    /** A unit of the irb interface; Junos' range of unit numbers is wider than a box serves. */
    IRB_UNIT("irb-range", "irb unit", "", 0, 1_073_741_823, "choose a unit that is free on the device"),
    /** A unit of a port. */
    PORT_UNIT("port-unit-range", "Unit", "", 0, 1_073_741_823, "choose a unit that is free on the port"),
    /** The MTU of a port, in bytes: with Ethernet header and tags, without the check sequence. */
    PORT_MTU("port-mtu-range", "Port MTU", " bytes", 256, 16_000, "1522 carries packets of 1500 bytes with two tags"),
    /** What a policer lets pass at once, in bytes. */
    BURST("burst-range", "Burst", " bytes", 1500, 100_000_000_000L, "leave it out to get 5 ms at the bandwidth"),
    /** The MTU of an address family, in bytes. */
    MTU("mtu-range", "MTU", " bytes", 256, 9192, "1500 is what every provider takes"),
    /** A local preference (RFC 4271 §5.1.5). */
    LOCAL_PREFERENCE(
            "local-preference-range", "Local preference", "", 0, 0xFFFF_FFFFL, "100 is usual, more is preferred"),
    /** A multi-exit discriminator (RFC 4271 §5.1.4). */
    MED("med-range", "MED", "", 0, 0xFFFF_FFFFL, "less is preferred"),
    /** How often an AS number is put in front of an AS path once more. */
    PREPEND("prepend-range", "prepend", "", 0, 16, "3 is usual"),
    /** How many prefixes a peer may announce. */
    PREFIX_MAXIMUM("prefix-limit-range", "Prefix limit", " prefixes", 1, 0xFFFF_FFFFL, "such as maximum: 100"),
    /** From which share of a prefix limit on Junos logs a warning, in percent. */
    PREFIX_THRESHOLD("prefix-limit-range", "Threshold", " %", 1, 100, "such as threshold: 80"),
    /** The shortest time between two BFD packets, in milliseconds. */
    BFD_INTERVAL("bfd-range", "BFD minimum interval", " ms", 1, 255_000, "300ms is what AWS and Azure use"),
    /** How many lost BFD packets take a session down. */
    BFD_MULTIPLIER("bfd-range", "BFD multiplier", "", 1, 255, "3 is what AWS and Azure use"),
    /** How many ports an AWS connection aggregates; how many AWS takes is a fact of it. */
    PORTS("aws-ports-range", "Number of ports", "", 1, 16, "give the number of aggregated ports, 1 for a single one"),
    /** How many hops the packets of a BGP session may take. */
    HOPS("multihop-range", "multihopTtl", " hops", 1, 255, "1 is a plain external session"),
    /** A TCP port. */
    PORT("device-port", "Port", "", 1, 65_535, "NETCONF over SSH listens on port 830"),
    /** An 802.1Q VLAN identifier. The values 0 and 4095 are reserved (IEEE 802.1Q-2018, table 9-2). */
    VLAN("vlan-range", "VLAN id", "", 1, 4094, "choose a free id from 1 to 4094");

    private final String rule;
    private final String what;
    private final String unit;
    private final long first;
    private final long last;
    private final String fix;

    Range(String rule, String what, String unit, long first, long last, String fix) {
        this.rule = rule;
        this.what = what;
        this.unit = unit;
        this.first = first;
        this.last = last;
        this.fix = fix;
    }

    /** The smallest number. */
    public long first() {
        return first;
    }

    /** The largest number. */
    public long last() {
        return last;
    }

    /** What stands behind a number for people: {@code " Mbit/s"}, or nothing. */
    public String unit() {
        return unit;
    }

    /**
     * Returns the number if it is in range.
     *
     * @throws IllegalValueException if it is not
     */
    public long check(long number) {
        if (number < first || number > last) {
            throw illegal(Long.toString(number));
        }
        return number;
    }

    /**
     * Returns the number if it is in range, for the ranges that an {@code int} holds.
     *
     * @throws IllegalValueException if it is not
     */
    public int check(int number) {
        return Math.toIntExact(check((long) number));
    }

    /**
     * Refuses a number that is too long to be counted.
     *
     * @param digits the number as it is written
     */
    public IllegalValueException illegal(String digits) {
        return new IllegalValueException(
                rule, what + " " + digits + unit + " is outside " + first + " to " + last, fix);
    }
}
