package dev.cantle.netconf.message;

/**
 * Something that a peer says in its hello it can do (RFC 6241 §8).
 *
 * @param uri as the peer wrote it, parameters included
 */
public record Capability(String uri) {

    /** The URIs of RFC 6241; old Junos writes the second form beside or instead of it. */
    private static final String STANDARD = "urn:ietf:params:netconf:";

    private static final String OLD = "urn:ietf:params:xml:ns:netconf:";

    public Capability {
        uri = uri.strip();
    }

    /**
     * Returns the name without parameters and without the prefix of the IETF, which has two spellings:
     * {@code base:1.1}, {@code capability:candidate:1.0}; other URIs as they are.
     */
    public String name() {
        int query = uri.indexOf('?');
        String bare = query < 0 ? uri : uri.substring(0, query);
        if (bare.startsWith(STANDARD)) {
            return bare.substring(STANDARD.length());
        }
        return bare.startsWith(OLD) ? bare.substring(OLD.length()) : bare;
    }
}
