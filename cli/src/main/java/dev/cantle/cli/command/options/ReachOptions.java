package dev.cantle.cli.command.options;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.device.Reach;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.model.intent.Slice;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how to reach a device, over what the inventory says. */
public final class ReachOptions {

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

    /** Whether any of the options is given. */
    public boolean isGiven() {
        return !at.isEmpty() || !user.isEmpty() || knownHosts != null || !sshConfig.isEmpty();
    }

    /** Refuses one address for slices on several devices. */
    public void refuseSeveral(List<Slice> slices) {
        long devices = slices.stream().map(Slice::device).distinct().count();
        refuse(devices, "the slices are on " + devices, "name the slices of one device");
    }

    /** Refuses one address for several devices. */
    public void refuseSeveral(long devices) {
        refuse(devices, "this is about " + devices, "name one of them at a time");
    }

    private void refuse(long devices, String meant, String fix) {
        if (!at.isEmpty() && devices > 1) {
            throw new CliException(
                    ExitCode.USAGE, "--at names one device, but " + meant + "\n  fix: " + fix + ", or leave --at out");
        }
    }
}
