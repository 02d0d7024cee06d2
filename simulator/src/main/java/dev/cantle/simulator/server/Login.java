package dev.cantle.simulator.server;

/**
 * Who may log in.
 *
 * @param user the name
 * @param password the password, which {@code toString} leaves out
 * @param confinedTo the logical system that the login sees as its router; empty for the whole router
 */
public record Login(String user, String password, String confinedTo) {

    public Login {
        if (user.isBlank() || password.isEmpty()) {
            throw new IllegalArgumentException("A login has a user and a password");
        }
    }

    @Override
    public String toString() {
        return "Login[" + user + (confinedTo.isEmpty() ? "" : " in " + confinedTo) + "]";
    }
}
