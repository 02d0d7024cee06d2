package dev.cantle.netconf.message;

/** One request to a device: what stands inside {@code <rpc>} (RFC 6241 §4.1). */
public interface Rpc {

    /** The namespace of RFC 6241. */
    String BASE_NAMESPACE = "urn:ietf:params:xml:ns:netconf:base:1.0";

    /** Returns the name of the operation for messages and logs: {@code get-bgp-summary-information}. */
    String operation();

    /** Writes the operation's element. */
    void writeTo(XmlWriter xml);
}
