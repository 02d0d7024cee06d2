package dev.cantle.verify.finding;

/** What a finding is about, from the wire upwards: a fault in one layer explains those in the layers after it. */
public enum Layer {
    /** Our own configuration: is the circuit configured as intended, and not held down by us. */
    ADMIN("admin"),
    /** The irb unit and the ports of its bridge domain, or the tagged unit of a port. */
    INTERFACE("interface"),
    /** The addresses of that unit. */
    ADDRESS("address"),
    /** The path to the peer: ARP or neighbor discovery, and ping, with packets of any length. */
    LINK("arp/ping"),
    /** The TCP connection to port 179. */
    TCP("tcp"),
    /** The MD5 signatures of its segments (RFC 2385): always an inference, since nobody complains of a wrong key. */
    AUTHENTICATION("authentication"),
    /** The OPEN messages: AS numbers, identifiers, capabilities (RFC 4271 §4.2). */
    OPEN("open"),
    /** The prefix limit that we have set: we end a session beyond it. */
    PREFIX_LIMIT("prefix limit"),
    /** The BGP session and how steadily it stands. */
    SESSION("session"),
    /** What our import policy makes of what the peer announces. */
    POLICY("policy"),
    /** What the peer announces, and the routes that come of it. */
    PREFIXES("prefixes"),
    /** What is announced to the peer. */
    ADVERTISEMENT("advertisement"),
    /** What the cloud itself says of the circuit. */
    CLOUD("cloud view"),
    /** Whatever else lives in the logical system. */
    SURROUNDINGS("surroundings");

    private final String word;

    Layer(String word) {
        this.word = word;
    }

    /** The word in reports. */
    public String word() {
        return word;
    }
}
