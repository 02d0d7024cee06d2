package dev.cantle.cli.command.options;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.device.Reach;
import dev.cantle.cli.device.WireLogFile;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.model.intent.Slice;
import dev.cantle.netconf.message.SessionOptions;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that opens sessions to devices: how to reach them, and who writes down what is said. */
public final class DeviceOptions {

    @Mixin
    private ReachOptions where = new ReachOptions();

    @Option(
            names = "--wire-log",
            paramLabel = "FILE",
            description = "Add every NETCONF message to this file, secrets masked, for its owner only.")
    private @Nullable Path wireLog;

    /** Where devices are looked for, over what the inventory says. */
    public Reach reach(CliContext context) {
        return where.reach(context);
    }

    /** What sessions are patient with, and who watches them. */
    public SessionOptions sessions(CliContext context) {
        if (wireLog == null) {
            return SessionOptions.defaults();
        }
        Path file = context.resolve(wireLog);
        try {
            return SessionOptions.defaults().withWireLog(WireLogFile.at(file));
        } catch (IOException e) {
            String reason = e instanceof FileSystemException known && known.getReason() != null
                    ? known.getReason()
                    : e instanceof NoSuchFileException ? "its folder does not exist" : e.getMessage();
            throw new CliException(
                    ExitCode.USAGE,
                    "--wire-log: " + file + " cannot be used: " + reason
                            + "\n  fix: name a file in a folder that you can write to");
        }
    }

    /** Whether any of the options is given. */
    public boolean isGiven() {
        return where.isGiven() || wireLog != null;
    }

    /** Who opens the sessions to devices, as the options say. */
    public DeviceConnector connector(CliContext context, SecretSource secrets) {
        return new DeviceConnector(context, secrets, reach(context), sessions(context));
    }

    /** Refuses one address for slices on several devices. */
    public void refuseSeveral(List<Slice> slices) {
        where.refuseSeveral(slices);
    }

    /** Refuses one address for several devices. */
    public void refuseSeveral(long devices) {
        where.refuseSeveral(devices);
    }
}
