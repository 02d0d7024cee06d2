package dev.cantle.netconf.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A line of a known_hosts file (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT).
 *
 * @param number from 1
 * @param marker {@code @cert-authority}, {@code @revoked} or empty
 * @param hosts patterns with commas between them, or a hashed name
 * @param keyType such as {@code ssh-ed25519}
 * @param base64 the key
 */
public record KnownHostLine(int number, String marker, String hosts, String keyType, String base64) {

    private static final String HASHED = "|1|";
    private static final int SSH_PORT = 22;

    /** Reads a line; a comment is none, and neither is what cannot be read: OpenSSH skips it as well. */
    public static Optional<KnownHostLine> parse(int number, String line) {
        List<String> words =
                Arrays.stream(line.strip().split("[ \t]+", -1)).limit(4).toList();
        boolean marked = words.get(0).startsWith("@");
        int first = marked ? 1 : 0;
        if (line.isBlank() || words.get(0).startsWith("#") || words.size() < first + 3) {
            return Optional.empty();
        }
        KnownHostLine read = new KnownHostLine(
                number, marked ? words.get(0) : "", words.get(first), words.get(first + 1), words.get(first + 2));
        boolean known = read.isPlain() || read.isAuthority() || read.isRevoked();
        return known && read.blob().length > 0 ? Optional.of(read) : Optional.empty();
    }

    /** Tells whether the line holds a host key. */
    public boolean isPlain() {
        return marker.isEmpty();
    }

    /** Tells whether the line holds the key of an authority, which signs host keys. */
    public boolean isAuthority() {
        return marker.equals("@cert-authority");
    }

    /** Tells whether the line holds a key that must not be trusted. */
    public boolean isRevoked() {
        return marker.equals("@revoked");
    }

    /** Tells whether it is that key, as SSH sends it (RFC 4253 §6.6). */
    public boolean holds(byte[] key) {
        return Arrays.equals(blob(), key);
    }

    /** Tells whether the line speaks of a server. */
    public boolean isFor(String server, int port) {
        String host = server.toLowerCase(Locale.ROOT);
        String name = port == SSH_PORT ? host : "[" + host + "]:" + port;
        // a key is one server's, behind one port; an authority and a revocation are not
        return isFor(name) || (!isPlain() && isFor(host));
    }

    private boolean isFor(String name) {
        if (hosts.startsWith(HASHED)) {
            return isHashOf(name);
        }
        boolean matched = false;
        for (String pattern : hosts.toLowerCase(Locale.ROOT).split(",", -1)) {
            boolean negated = pattern.startsWith("!");
            if (isGlobFor(negated ? pattern.substring(1) : pattern, name)) {
                if (negated) {
                    return false;
                }
                matched = true;
            }
        }
        return matched;
    }

    /** Tells whether a pattern with {@code *} and {@code ?} matches, as ssh_config(5) says. */
    public static boolean isGlobFor(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int retry = 0;
        while (n < name.length()) {
            if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
                p++;
                n++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = n;
            } else if (star >= 0) {
                p = star + 1;
                n = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private boolean isHashOf(String name) {
        String[] parts = hosts.substring(HASHED.length()).split("\\|", -1);
        if (parts.length != 2) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(parts[0]), "HmacSHA1"));
            byte[] hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[1]));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] blob() {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
