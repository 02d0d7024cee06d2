package dev.cantle.netconf.sshconfig;

import dev.cantle.netconf.key.KnownHostLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The settings between one {@code Host} or {@code Match} and the next, and whom they are for. */
final class HostBlock {

    private final List<String> patterns;
    private final List<Setting> settings = new ArrayList<>();

    /** A block for the hosts of these patterns; one without patterns is for nobody. */
    HostBlock(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    void add(Setting setting) {
        settings.add(setting);
    }

    List<Setting> settings() {
        return settings;
    }

    /** Tells whether a pattern matches the name, and none that begins with {@code !}. */
    boolean isFor(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        boolean matched = false;
        for (String pattern : patterns) {
            boolean negated = pattern.startsWith("!");
            String glob = pattern.substring(negated ? 1 : 0).toLowerCase(Locale.ROOT);
            if (KnownHostLine.isGlobFor(glob, host)) {
                if (negated) {
                    return false;
                }
                matched = true;
            }
        }
        return matched;
    }
}
