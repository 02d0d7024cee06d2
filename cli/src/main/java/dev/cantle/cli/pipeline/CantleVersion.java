package dev.cantle.cli.pipeline;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest has it. */
public final class CantleVersion implements IVersionProvider {

    /** The version alone: {@code 1.0.0}, or {@code development} outside of a jar. */
    public static String text() {
        return Optional.ofNullable(CantleVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"cantle " + text() + " on Java " + Runtime.version()};
    }
}
