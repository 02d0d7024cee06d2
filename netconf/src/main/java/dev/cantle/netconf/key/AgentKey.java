package dev.cantle.netconf.key;

/** A public key, or a certificate, whose private half an agent keeps. */
public final class AgentKey {

    private final byte[] blob;
    private final String comment;

    AgentKey(byte[] blob, String comment) {
        this.blob = blob;
        this.comment = comment;
    }

    /** Returns the key as SSH sends it (RFC 4253 §6.6). */
    public byte[] blob() {
        return blob.clone();
    }

    /** Returns what its owner called it; may be empty. */
    public String comment() {
        return comment;
    }
}
