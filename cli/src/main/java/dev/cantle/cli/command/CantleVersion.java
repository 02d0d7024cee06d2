package dev.cantle.cli.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest has it. */
public final class CantleVersion implements IVersionProvider {

    static String text() {
        return Optional.ofNullable(CantleVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"cantle " + text() + " on Java " + Runtime.version()};
    }
}
