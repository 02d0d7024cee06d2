package dev.cantle.cli.command.options;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import java.time.LocalDate;
import java.util.List;

/** The intent of a command's workspace, and the slices that its arguments name. */
public final class WorkspaceSlices {

    private WorkspaceSlices() {}

    /**
     * Reads and judges the workspace; says what is wrong with it.
     *
     * @throws CliException if it holds errors
     */
    public static Intent sound(CliContext context, CommonOptions common) {
        Talk talk = common.talk(context);
        Intent intent = Intent.of(common.workspace(context), LocalDate.now(context.clock()));
        talk.complain(intent.errorsAndWarnings());
        if (intent.hasErrors()) {
            throw new CliException(
                    ExitCode.INVENTORY_INVALID, "the inventory is invalid, nothing was done", intent.problems());
        }
        return intent;
    }

    /**
     * The slices of those names, or all when none is named.
     *
     * @throws CliException if there is no slice of a name
     */
    public static List<Slice> named(Intent intent, List<String> names) {
        if (names.isEmpty()) {
            return intent.network().slices();
        }
        return names.stream().distinct().map(name -> named(intent, name)).toList();
    }

    private static Slice named(Intent intent, String name) {
        return intent.network().slice(name).orElseThrow(() -> {
            List<String> known =
                    intent.network().slices().stream().map(Slice::name).toList();
            return new CliException(
                    ExitCode.USAGE,
                    "there is no slice '" + name + "'\n  fix: "
                            + (known.isEmpty()
                                    ? "write one to inventory/slices/" + name + ".yaml"
                                    : "choose from " + String.join(", ", known)));
        });
    }

    /** The device of a slice; a sound inventory has it. */
    public static Device device(Intent intent, Slice slice) {
        return intent.device(slice);
    }
}
