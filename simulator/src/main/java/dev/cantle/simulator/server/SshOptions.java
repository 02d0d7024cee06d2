package dev.cantle.simulator.server;

import java.security.KeyPair;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a router lets clients in, and how it proves who it is.
 *
 * @param methods the ways to log in that are offered
 * @param userAuthorities the public keys of authorities whose OpenSSH user certificates let their principals in, each as
 *     OpenSSH prints it: {@code ssh-ed25519 AAAA…}
 * @param hostKeys the router's keys; where there are none, a new one is made at each start
 * @param hostAuthorities the keys that sign an OpenSSH host certificate for each of the host keys
 */
public record SshOptions(
        Set<Method> methods, List<String> userAuthorities, List<KeyPair> hostKeys, List<KeyPair> hostAuthorities) {

    /** A way to log in (RFC 4252, RFC 4256). */
    public enum Method {
        /** A password in one message. */
        PASSWORD,
        /** A password as the answer to a question. */
        KEYBOARD_INTERACTIVE,
        /** A public key, or a certificate of one. */
        PUBLIC_KEY
    }

    public SshOptions {
        methods = Set.copyOf(methods);
        userAuthorities = List.copyOf(userAuthorities);
        hostKeys = List.copyOf(hostKeys);
        hostAuthorities = List.copyOf(hostAuthorities);
        userAuthorities.forEach(PublicKeys::read);
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("Nobody can log in");
        }
    }

    /** All ways to log in, no authorities, and a new host key. */
    public static SshOptions standard() {
        return new SshOptions(EnumSet.allOf(Method.class), List.of(), List.of(), List.of());
    }

    /** With these ways to log in alone. */
    public SshOptions withMethods(Method first, Method... more) {
        return new SshOptions(EnumSet.of(first, more), userAuthorities, hostKeys, hostAuthorities);
    }

    /**
     * With authorities whose user certificates are trusted.
     *
     * @throws dev.cantle.model.value.IllegalValueException if a line is no public key
     */
    public SshOptions withUserAuthorities(List<String> lines) {
        return new SshOptions(methods, lines, hostKeys, hostAuthorities);
    }

    /** With host keys of one's own. */
    public SshOptions withHostKeys(List<KeyPair> keys) {
        return new SshOptions(methods, userAuthorities, keys, hostAuthorities);
    }

    /** With a host certificate of that authority for each host key, good for 127.0.0.1 and the router's name. */
    public SshOptions withHostAuthority(KeyPair authority) {
        return new SshOptions(methods, userAuthorities, hostKeys, List.of(authority));
    }
}
