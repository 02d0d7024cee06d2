package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Type;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Login;
import dev.cantle.model.value.Name;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.SecretRef;
import java.util.function.UnaryOperator;

/** The keys of {@code inventory/devices.yaml}. */
public final class DeviceKeys {

    private static final long NETCONF_PORT = 830;

    public static final Key<String> NAME =
            Key.required("name", Types.name(Name.DEVICE, "device"), "the name by which slices call the router; unique");
    public static final Key<String> HOST = Key.required(
            "host",
            Types.parsed(text -> Name.HOST.check("host", text), Name.HOST.pattern(), Name.HOST.wants()),
            "where the router is reached");
    public static final Key<Long> PORT = Key.optional(
                    "port",
                    Types.whole(Range.PORT),
                    NETCONF_PORT,
                    "830, or what the SSH configuration says",
                    "TCP port of NETCONF over SSH (RFC 6242)")
            .inheritable();
    public static final Key<String> USER =
            Key.required("user", Types.name(Name.LOGIN, "login"), "the login").inheritable();
    public static final Key<Access> ACCESS = Key.optional(
                    "access",
                    Types.word(Access.class),
                    Access.MASTER,
                    "master",
                    "master: the login sees the whole router; logical-system: it is confined to the slice's")
            .inheritable();
    public static final Key<SecretRef> PASSWORD = Key.secret(
                    "password",
                    "reference to the login's password; without it CANTLE_PASSWORD, else it is asked for on a terminal")
            .inheritable();
    public static final Key<String> KEY = Key.optional(
                    "key",
                    Types.parsed(Login::checkPath, ".+", "a path"),
                    "path of a private key file (ed25519, ecdsa, rsa); ~/ is the home directory; not with password")
            .inheritable();
    public static final Key<SecretRef> PASSPHRASE = Key.secret(
                    "passphrase", "reference to what opens key; asked for on a terminal if it is needed and not here")
            .inheritable();
    public static final Key<String> CERTIFICATE = Key.optional(
                    "certificate",
                    path(),
                    "",
                    "KEY-cert.pub beside the key, if there is one",
                    "path of an OpenSSH user certificate for key")
            .inheritable();
    public static final Key<Boolean> AGENT = Key.optional(
                    "agent",
                    Types.FLAG,
                    false,
                    "false",
                    "true: log in with the keys of the SSH agent; with key, with that one of them only")
            .inheritable();

    public static final Key<String> GROUP = Key.optional(
            "group",
            Types.name(Name.SLICE_OR_CIRCUIT, "group"),
            "",
            "none",
            "the group whose values the device, its slices and their circuits inherit");

    /** A device. */
    public static final Shape DEVICE =
            Shape.of("device", NAME, GROUP, HOST, PORT, USER, ACCESS, AGENT, PASSWORD, KEY, CERTIFICATE, PASSPHRASE);

    public static final Part DEVICES = Part.requiredList("devices", DEVICE, "the routers");

    private DeviceKeys() {}

    private static Type<String> path() {
        return Types.parsed(UnaryOperator.identity(), ".+", "a path");
    }
}
