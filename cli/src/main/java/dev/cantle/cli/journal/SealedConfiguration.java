package dev.cantle.cli.journal;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.diff.ConfigDiff;
import dev.cantle.model.junos.notation.Notation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The configuration of a slice with a fingerprint in the place of each key. Only configurations of one {@link Seal} can
 * be compared.
 */
public final class SealedConfiguration {

    private static final int SHOWN = 5;

    private final Configuration configuration;

    SealedConfiguration(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Reads the text of one. */
    static SealedConfiguration parse(String text) {
        return new SealedConfiguration(Notation.CURLY.parse(text, "the journal"));
    }

    /** Whether it holds no statement. */
    public boolean isEmpty() {
        return configuration.statements().isEmpty();
    }

    /** Whether both are the same configuration: all of it and nothing else. */
    public boolean isSameAs(SealedConfiguration other) {
        return ConfigDiff.between(configuration, other.configuration).isEmpty();
    }

    /** Where the other one differs, for a message: the first few places. */
    public String differencesTo(SealedConfiguration other) {
        List<ConfigPath> paths =
                ConfigDiff.between(configuration, other.configuration).paths();
        String shown = paths.stream().limit(SHOWN).map(ConfigPath::toString).collect(Collectors.joining(", "));
        return paths.size() > SHOWN ? shown + " and " + (paths.size() - SHOWN) + " more" : shown;
    }

    /** The configuration as set commands, with the fingerprints: what two have in common and what not. */
    public Set<String> setCommands() {
        return Notation.SET.print(configuration).lines().collect(Collectors.toSet());
    }

    /** The configuration in curly notation, with the fingerprints. */
    String text() {
        return Notation.CURLY.print(configuration);
    }

    @Override
    public String toString() {
        return "SealedConfiguration";
    }
}
