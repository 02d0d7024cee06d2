package dev.cantle.cli.push;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.diff.ConfigDiff;
import dev.cantle.model.junos.edit.ConfigLoad;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.secret.Type9;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.ConfigurationFormat;
import dev.cantle.netconf.junos.GetConfiguration;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.operational.Scope;
import java.util.List;

/**
 * The running configuration of a slice's logical system at one moment. It holds keys as the device shows them, so it
 * is never printed.
 *
 * @param configuration what the device runs, with its wrapper when the login sees the whole device
 */
record SliceSnapshot(Configuration configuration) {

    private static final int LARGEST_CHARACTERS = 64_000_000;

    static SliceSnapshot take(JunosSession session, Scope scope) throws NetconfException {
        return read(session, GetConfiguration.running(ConfigurationFormat.TEXT).of(scope));
    }

    /** The same of the candidate: what a commit would make of the slice. */
    static SliceSnapshot candidate(JunosSession session, Scope scope) throws NetconfException {
        return read(
                session, GetConfiguration.candidate(ConfigurationFormat.TEXT).of(scope));
    }

    private static SliceSnapshot read(JunosSession session, GetConfiguration request) throws NetconfException {
        String text = session.configuration(request, LARGEST_CHARACTERS);
        return new SliceSnapshot(Notation.CURLY.parse(text, session.description()));
    }

    /**
     * Whether the device runs that configuration: all of it and nothing else where the slice is exclusive, all of it
     * where it is shared. Keys are compared by what they decode to.
     */
    boolean holds(SliceSnapshot wanted, Ownership ownership) {
        Configuration here = readable(configuration);
        Configuration there = readable(wanted.configuration());
        return switch (ownership) {
            case EXCLUSIVE -> ConfigDiff.between(here, there).isEmpty();
            case SHARED ->
                ConfigDiff.between(here, ConfigLoad.merge(here, there).configuration())
                        .isEmpty();
        };
    }

    private static Configuration readable(Configuration configuration) {
        return new Configuration(readable(configuration.statements()));
    }

    private static List<Statement> readable(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement
                        .withComments(List.of())
                        .withArguments(statement.arguments().stream()
                                .map(SliceSnapshot::decoded)
                                .toList())
                        .withChildren(readable(statement.children())))
                .toList();
    }

    private static String decoded(String argument) {
        return Type9.isMarked(argument)
                ? Type9.decode(argument).map(String::new).orElse(argument)
                : argument;
    }

    @Override
    public String toString() {
        return "SliceSnapshot";
    }
}
