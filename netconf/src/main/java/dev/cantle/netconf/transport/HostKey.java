package dev.cantle.netconf.transport;

import java.util.Locale;

/**
 * The host key that a server showed, and what we know of it.
 *
 * @param target the server
 * @param type the kind of key, such as {@code ssh-ed25519}
 * @param fingerprint {@code SHA256:} and the digest, as OpenSSH prints it
 * @param line what makes OpenSSH and us trust the server with that key
 * @param state what the file of known hosts says of it
 * @param explanation the same for people: empty if it is known
 */
public record HostKey(SshTarget target, String type, String fingerprint, String line, State state, String explanation) {

    /** What a file of known hosts says of a key. */
    public enum State {
        /** It is on file, or an authority on file has signed it. */
        KNOWN,
        /** The server is not on file. */
        UNKNOWN,
        /** The server is on file with another key. */
        CHANGED,
        /** The key must not be trusted. */
        REFUSED;

        /** Returns the state in small letters, for programs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
