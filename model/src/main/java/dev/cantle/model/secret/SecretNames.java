package dev.cantle.model.secret;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which devices and clouds show keys and passwords: the one list for all that masks text outside of the
 * NETCONF module. Junos: keys of BGP, OSPF, IS-IS, RSVP and LDP, TACACS+ and RADIUS secrets, IKE pre-shared keys,
 * passwords of logins and of PPP, SNMPv3 keys and community names. AWS and Azure: the keys of their JSON.
 */
public final class SecretNames {

    /** Words that name nothing else: the next word is a secret, whatever stands around it. */
    private static final Set<String> SURE = Set.of(
            "authentication-key",
            "encrypted-password",
            "plain-text-password",
            "plain-text-password-value",
            "simple-password",
            "authentication-password",
            "privacy-password",
            "privacy-key",
            "pre-shared-key",
            "pre-shared-secret",
            "md5-key",
            "shared-secret",
            "radius-secret",
            "chap-secret",
            "default-chap-secret",
            "pap-password",
            "default-pap-password",
            "local-password",
            "tacplus-secret",
            "community-name",
            "trap-community",
            "key-string");

    /** Words that people use, too: the next word counts where it is quoted, or ends a statement. */
    private static final Set<String> LIKELY =
            Set.of("secret", "password", "passphrase", "ascii-text", "hexadecimal", "private-key", "default-password");

    private static final Set<String> OF_CLOUDS = Set.of(
            "authkey",
            "sharedkey",
            "customerrouterconfig",
            "bgpauthkey",
            "presharedkey",
            "secretaccesskey",
            "sessiontoken",
            "authorizationkey",
            "clientsecret",
            "ckn",
            "cak",
            "secretarn");

    /** How surely a name is that of a secret. */
    enum Likelihood {
        /** It is none. */
        NONE,
        /** It is one where its value is quoted or ends a statement. */
        LIKELY,
        /** It always is one. */
        SURE
    }

    /** The longest of the names. */
    static final int LONGEST = 25;

    private static final int MASK = (1 << 13) - 1;
    private static final boolean[] HASHES = hashes();

    private SecretNames() {}

    private static boolean[] hashes() {
        boolean[] hashes = new boolean[MASK + 1];
        for (Set<String> names : List.of(SURE, LIKELY, OF_CLOUDS)) {
            for (String name : names) {
                int hash = 0;
                for (int i = 0; i < name.length(); i++) {
                    hash = hash(hash, name.charAt(i));
                }
                hashes[hash & MASK] = true;
            }
        }
        return hashes;
    }

    /** Whether the value of an XML element, a statement or a JSON member of that name is a secret. */
    public static boolean isSecret(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return SURE.contains(word) || LIKELY.contains(word) || OF_CLOUDS.contains(word);
    }

    /** Whether the value of a JSON member of that name is a secret, such as {@code authKey} of AWS. */
    public static boolean isSecretOfCloud(String name) {
        return OF_CLOUDS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a word of that {@link #hash} may be one of the names: cheap, and never wrong about a name. */
    static boolean mayBe(int hash) {
        return HASHES[hash & MASK];
    }

    /** The hash of a word that goes on by a character; small and capital letters are the same. */
    static int hash(int soFar, char c) {
        return soFar * 31 + (c | 0x20);
    }

    static Likelihood of(String word) {
        if (SURE.contains(word)) {
            return Likelihood.SURE;
        }
        return isSecret(word) ? Likelihood.LIKELY : Likelihood.NONE;
    }
}
