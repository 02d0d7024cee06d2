package dev.cantle.verify.finding;

/** What a finding is about, from the wire upwards: a fault in one layer explains those in the layers after it. */
public enum Layer {
    /** The irb unit and its addresses. */
    INTERFACE("interface"),
    /** The path to the peer: ARP or neighbor discovery, and ping. */
    LINK("arp/ping"),
    /** The TCP connection to port 179, with its MD5 signatures (RFC 2385). */
    TCP("tcp"),
    /** The OPEN messages: AS numbers, identifiers, capabilities (RFC 4271 §4.2). */
    OPEN("open"),
    /** The BGP session and how steadily it stands. */
    SESSION("session"),
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
