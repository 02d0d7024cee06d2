package dev.cantle.cli.command.options;

import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Worlds;
import dev.cantle.model.value.IllegalValueException;
import java.util.List;

/** What {@code --fault} says. */
public final class FaultOptions {

    private FaultOptions() {}

    /**
     * The world with the faults.
     *
     * @throws CliException if there is no such circuit or fault
     */
    public static Worlds in(Worlds worlds, List<String> faults) {
        try {
            return worlds.withFaults(faults);
        } catch (IllegalValueException e) {
            throw new CliException(ExitCode.USAGE, "--fault: " + e.getMessage() + "\n  fix: " + e.fix());
        }
    }
}
