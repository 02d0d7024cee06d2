package dev.cantle.cli.push;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.diff.ConfigDiff;
import dev.cantle.model.secret.Type9;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The configuration of a slice with a fingerprint in the place of each key, so that it can be kept as long as a push
 * lasts. Equal keys have equal fingerprints, in whatever form the device shows them; a fingerprint means nothing
 * outside of this process.
 */
final class SealedConfiguration {

    private static final byte[] SALT = new SecureRandom().generateSeed(16);
    private static final int SHOWN = 5;

    private final Configuration configuration;

    private SealedConfiguration(Configuration configuration) {
        this.configuration = configuration;
    }

    static SealedConfiguration of(Configuration readable) {
        return new SealedConfiguration(new Configuration(sealed(readable.statements())));
    }

    /** Whether both are the same configuration: all of it and nothing else. */
    boolean isSameAs(SealedConfiguration other) {
        return ConfigDiff.between(configuration, other.configuration).isEmpty();
    }

    /** Where the other one differs, for a message: the first few places. */
    String differencesTo(SealedConfiguration other) {
        List<ConfigPath> paths =
                ConfigDiff.between(configuration, other.configuration).paths();
        String shown = paths.stream().limit(SHOWN).map(ConfigPath::toString).collect(Collectors.joining(", "));
        return paths.size() > SHOWN ? shown + " and " + (paths.size() - SHOWN) + " more" : shown;
    }

    private static List<Statement> sealed(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement
                        .withComments(List.of())
                        .withArguments(arguments(statement))
                        .withChildren(sealed(statement.children())))
                .toList();
    }

    private static List<String> arguments(Statement statement) {
        return KeyFilling.isKey(statement)
                ? statement.arguments().stream()
                        .map(SealedConfiguration::fingerprint)
                        .toList()
                : statement.arguments();
    }

    private static String fingerprint(String key) {
        char[] plain = Type9.decode(key).orElseGet(key::toCharArray);
        byte[] bytes = new String(plain).getBytes(StandardCharsets.UTF_8);
        Arrays.fill(plain, '\0');
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(SALT);
            return "key-" + HexFormat.of().formatHex(digest.digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return "SealedConfiguration";
    }
}
