package dev.cantle.simulator.server;

import dev.cantle.simulator.server.SshOptions.Method;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.server.ServerAuthenticationManager;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.UserAuthFactory;

/** Decides who may log in to a router. For any thread. */
final class Admission {

    private final List<Login> logins;
    private final List<PublicKey> authorities;

    Admission(List<Login> logins, List<String> userAuthorities) {
        this.logins = List.copyOf(logins);
        this.authorities = PublicKeys.read(userAuthorities);
    }

    void guard(SshServer ssh, SshOptions options) {
        ssh.setPasswordAuthenticator((user, password, session) -> byPassword(user, password));
        ssh.setPublickeyAuthenticator((user, key, session) -> byKey(user, key));
        ssh.setUserAuthFactories(
                options.methods().stream().sorted().map(Admission::factory).toList());
    }

    private static UserAuthFactory factory(Method method) {
        return switch (method) {
            case PASSWORD -> ServerAuthenticationManager.DEFAULT_USER_AUTH_PASSWORD_FACTORY;
            case KEYBOARD_INTERACTIVE -> ServerAuthenticationManager.DEFAULT_USER_AUTH_KB_INTERACTIVE_FACTORY;
            case PUBLIC_KEY -> ServerAuthenticationManager.DEFAULT_USER_AUTH_PUBLIC_KEY_FACTORY;
        };
    }

    Optional<Login> login(String user) {
        return logins.stream().filter(login -> login.user().equals(user)).findFirst();
    }

    private boolean byPassword(String user, String password) {
        return !password.isEmpty()
                && login(user)
                        .filter(login -> login.password().equals(password))
                        .isPresent();
    }

    /** The signature, the kind and the dates of a certificate have been checked by then (PROTOCOL.certkeys). */
    private boolean byKey(String user, PublicKey key) {
        Optional<Login> login = login(user);
        if (login.isEmpty()) {
            return false;
        }
        if (key instanceof OpenSshCertificate certificate) {
            return certificate.getPrincipals().contains(user)
                    && authorities.stream()
                            .anyMatch(authority -> KeyUtils.compareKeys(authority, certificate.getCaPubKey()));
        }
        return PublicKeys.read(login.get().authorizedKeys()).stream()
                .anyMatch(authorized -> KeyUtils.compareKeys(authorized, key));
    }
}
