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
import picocli.CommandLine.Option;

/** The options that say how to reach a device, over what the inventory says. */
public final class DeviceOptions {

    @Option(
            names = "--at",
            paramLabel = "HOST:PORT",
            defaultValue = "",
            description = "Reach the device here instead of where the inventory says.")
    private String at = "";

    @Option(
            names = {"-u", "--user"},
            paramLabel = "USER",
            defaultValue = "",
            description = "Log in as this user instead of the inventory's.")
    private String user = "";

    @Option(
            names = "--known-hosts",
            paramLabel = "FILE",
            description = "The host keys to trust. Default: ~/.ssh/known_hosts.")
    private @Nullable Path knownHosts;

    @Option(
            names = "--wire-log",
            paramLabel = "FILE",
            description = "Add every NETCONF message to this file, secrets masked, for its owner only.")
    private @Nullable Path wireLog;

    @Option(
            names = "--ssh-config",
            paramLabel = "FILE",
            defaultValue = "",
            description = "Follow this ssh_config, or none. Default: ~/.ssh/config.")
    private String sshConfig = "";

    /** Where devices are looked for, over what the inventory says. */
    public Reach reach(CliContext context) {
        Path file = knownHosts == null
                ? Path.of(context.environment().get("HOME").orElse(System.getProperty("user.home")))
                        .resolve(".ssh")
                        .resolve("known_hosts")
                : context.resolve(knownHosts);
        try {
            return new Reach(at, user, file, config(context));
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, "--at: " + e.getMessage());
        }
    }

    private String config(CliContext context) {
        boolean isFile = !sshConfig.isEmpty() && !sshConfig.equals(Reach.NO_CONFIG);
        return isFile ? context.resolve(Path.of(sshConfig)).toString() : sshConfig;
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
        return !at.isEmpty() || !user.isEmpty() || knownHosts != null || !sshConfig.isEmpty() || wireLog != null;
    }

    /** Who opens the sessions to devices, as the options say. */
    public DeviceConnector connector(CliContext context, SecretSource secrets) {
        return new DeviceConnector(context, secrets, reach(context), sessions(context));
    }

    /** Refuses one address for slices on several devices. */
    public void refuseSeveral(List<Slice> slices) {
        refuseSeveral(slices.stream().map(Slice::device).distinct().count());
    }

    /** Refuses one address for several devices. */
    public void refuseSeveral(long devices) {
        if (!at.isEmpty() && devices > 1) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--at names one device, but the slices are on " + devices
                            + "\n  fix: name the slices of one device, or leave --at out");
        }
    }
}
