package dev.cantle.simulator.server;

import java.util.List;

/**
 * Who may log in, and by what.
 *
 * @param user the name
 * @param password the password, which {@code toString} leaves out; empty when no password lets the user in
 * @param confinedTo the logical system that the login sees as its router; empty for the whole router
 * @param authorizedKeys the public keys that let the user in, each as a line of an OpenSSH {@code authorized_keys} file
 */
public record Login(String user, String password, String confinedTo, List<String> authorizedKeys) {

    public Login {
        authorizedKeys = List.copyOf(authorizedKeys);
        if (user.isBlank()) {
            throw new IllegalArgumentException("A login has a user");
        }
        authorizedKeys.forEach(PublicKeys::read);
    }

    /** A login by password. */
    public Login(String user, String password, String confinedTo) {
        this(user, password, confinedTo, List.of());
    }

    /**
     * The login with public keys beside its password.
     *
     * @param lines each as in an OpenSSH {@code authorized_keys} file: {@code ssh-ed25519 AAAA… comment}
     * @throws dev.cantle.model.value.IllegalValueException if a line is no public key
     */
    public Login withAuthorizedKeys(List<String> lines) {
        return new Login(user, password, confinedTo, lines);
    }

    /** The login with another password, or none if it is empty. */
    public Login withPassword(String other) {
        return new Login(user, other, confinedTo, authorizedKeys);
    }

    @Override
    public String toString() {
        return "Login[" + user + (confinedTo.isEmpty() ? "" : " in " + confinedTo) + "]";
    }
}
