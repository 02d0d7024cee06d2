package dev.cantle.cli.command.simulate;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.simulator.DeviceOptions;
import dev.cantle.simulator.HostKey;
import dev.cantle.simulator.SimulatorOptions;
import dev.cantle.simulator.server.Line;
import dev.cantle.simulator.server.Login;
import dev.cantle.simulator.server.SshOptions;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of {@code simulate} that say how virtual routers let clients in, and what goes wrong on the line. */
final class RouterDoorOptions {

    @Option(
            names = "--line",
            paramLabel = "SWITCH",
            description = "How messages go over the line, and what goes wrong there; may be given several times."
                    + " one-byte, split-delimiter, chunks, slow:20ms[:RPC[:N]], cut-after:BYTES, or one of stall,"
                    + " ignore, half, cut, cut-before, error, pretend, warn, with :RPC[:N].")
    private List<String> line = new ArrayList<>();

    @Option(
            names = "--authorized-keys",
            paramLabel = "FILE",
            description = "Public keys that log in as well, one a line as OpenSSH has them.")
    private @Nullable Path authorizedKeys;

    @Option(
            names = "--user-ca",
            paramLabel = "FILE",
            description = "Public keys of authorities; OpenSSH user certificates that they signed log in as well.")
    private @Nullable Path userAuthorities;

    @Option(
            names = "--host-key",
            paramLabel = "FILE",
            description = "A private key without a passphrase that all routers have. Default: a new one each.")
    private @Nullable Path hostKey;

    /**
     * The options with what was said.
     *
     * @throws CliException if it cannot be
     */
    SimulatorOptions over(SimulatorOptions options, CliContext context) {
        try {
            List<String> keys = lines(context, "--authorized-keys", authorizedKeys);
            SshOptions ssh = SshOptions.standard().withUserAuthorities(lines(context, "--user-ca", userAuthorities));
            if (hostKey != null) {
                ssh = ssh.withHostKeys(List.of(key(context, hostKey)));
            }
            List<DeviceOptions> devices = new ArrayList<>();
            for (DeviceOptions device : options.devices()) {
                List<Login> logins = device.logins().stream()
                        .map(login -> login.withAuthorizedKeys(keys))
                        .toList();
                devices.add(device.withLogins(logins).withSsh(ssh));
            }
            return options.withDevices(devices).withLine(line());
        } catch (IllegalValueException refused) {
            throw new CliException(ExitCode.USAGE, refused.getMessage() + "\n  fix: " + refused.fix());
        }
    }

    private Line line() {
        Line built = Line.junos();
        for (String text : line) {
            try {
                built = built.with(text);
            } catch (IllegalValueException refused) {
                throw new CliException(ExitCode.USAGE, "--line: " + refused.getMessage() + "\n  fix: " + refused.fix());
            }
        }
        return built;
    }

    private static List<String> lines(CliContext context, String option, @Nullable Path file) {
        if (file == null) {
            return List.of();
        }
        try {
            return Files.readAllLines(context.resolve(file)).stream()
                    .filter(text -> !text.isBlank() && !text.startsWith("#"))
                    .toList();
        } catch (CharacterCodingException binary) {
            throw new CliException(
                    ExitCode.USAGE, option + ": " + file + " is not text\n  fix: name the file of public keys");
        } catch (IOException unreadable) {
            throw unreadable(option, file, unreadable);
        }
    }

    private static KeyPair key(CliContext context, Path file) {
        try {
            return HostKey.read(context.resolve(file));
        } catch (IOException unreadable) {
            throw unreadable("--host-key", file, unreadable);
        }
    }

    private static CliException unreadable(String option, Path file, IOException why) {
        String what = why instanceof NoSuchFileException ? "there is no file " + file : "cannot read " + file;
        return new CliException(ExitCode.USAGE, option + ": " + what + "\n  fix: name a file that you may read");
    }
}
