package dev.cantle.netconf.transport;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** How to prove who we are to an SSH server. */
public sealed interface SshLogin {

    /** Applies the function for this login's own kind; a new kind breaks every caller, on purpose. */
    <R> R match(Function<Password, R> password, Function<KeyFile, R> keyFile, Function<Agent, R> agent);

    /** Returns the kind of login for messages, never the secret. */
    String description();

    /**
     * A password, sent by the methods password and keyboard-interactive (RFC 4252, RFC 4256).
     *
     * @param secret asked once a login; the array it returns is overwritten after use, so hand out a copy
     */
    record Password(Supplier<char[]> secret) implements SshLogin {

        /** Returns the login with that password; the array is copied, the caller may wipe its own. */
        public static Password of(char[] password) {
            char[] own = password.clone();
            return new Password(own::clone);
        }

        /** Asks for the password as text; the array it came in is wiped. */
        String reveal() {
            return asText(secret);
        }

        @Override
        public <R> R match(Function<Password, R> password, Function<KeyFile, R> keyFile, Function<Agent, R> agent) {
            return password.apply(this);
        }

        @Override
        public String description() {
            return "a password";
        }

        @Override
        public String toString() {
            return "Password";
        }
    }

    /**
     * A private key in a file: ed25519, ecdsa or rsa, in OpenSSH, PEM or PKCS#8 form, encrypted or not.
     *
     * @param file where the private key is
     * @param certificates OpenSSH user certificates for it; without any, the one beside the key in {@code FILE-cert.pub}
     *     is shown if there is one
     * @param passphrase asked only if the key is encrypted; an empty array stands for none
     */
    record KeyFile(Path file, List<Path> certificates, Supplier<char[]> passphrase) implements SshLogin {

        public KeyFile {
            certificates = List.copyOf(certificates);
        }

        /** A key with the certificate beside it, if there is one. */
        public KeyFile(Path file, Supplier<char[]> passphrase) {
            this(file, List.of(), passphrase);
        }

        /** Returns the login with a key that is not encrypted. */
        public static KeyFile of(Path file) {
            return new KeyFile(file, () -> new char[0]);
        }

        /** Returns the login with an encrypted key; the array is copied, the caller may wipe its own. */
        public static KeyFile of(Path file, char[] passphrase) {
            char[] own = passphrase.clone();
            return new KeyFile(file, own::clone);
        }

        /** Asks for the passphrase as text; the array it came in is wiped. */
        String reveal() {
            return asText(passphrase);
        }

        @Override
        public <R> R match(Function<Password, R> password, Function<KeyFile, R> keyFile, Function<Agent, R> agent) {
            return keyFile.apply(this);
        }

        @Override
        public String description() {
            return "the key in " + file;
        }

        @Override
        public String toString() {
            return "KeyFile[" + file + "]";
        }
    }

    /**
     * The keys and certificates that an SSH agent keeps.
     *
     * @param socket its UNIX socket, usually what SSH_AUTH_SOCK names
     * @param only the keys to use, named by their files; the public half is read. Without any all are tried, in the
     *     agent's order; a server counts each as an attempt
     */
    record Agent(Path socket, List<Path> only) implements SshLogin {

        public Agent {
            only = List.copyOf(only);
        }

        @Override
        public <R> R match(Function<Password, R> password, Function<KeyFile, R> keyFile, Function<Agent, R> agent) {
            return agent.apply(this);
        }

        @Override
        public String description() {
            return only.isEmpty() ? "the keys of the SSH agent" : "the key " + only.get(0) + " of the SSH agent";
        }
    }

    private static String asText(Supplier<char[]> source) {
        char[] secret = source.get();
        try {
            return new String(secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
