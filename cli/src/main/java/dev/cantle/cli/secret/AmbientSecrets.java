package dev.cantle.cli.secret;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Environment;
import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.console.Terminal;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.value.SecretRef;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The secrets of the user of one command. Each reference is followed once, when it is first asked for, whether it leads
 * somewhere or not: a command is started once however many circuits use it. Closing wipes what was found.
 *
 * <p>Any thread may ask; one reference is followed at a time.
 */
public final class AmbientSecrets implements SecretSource, AutoCloseable {

    private final Environment environment;
    private final SecretFile files;
    private final SecretCommand commands;
    private final SecretKeystore keystores;
    private final Map<SecretRef, Secret> found = new HashMap<>();
    private final Map<SecretRef, String> missing = new HashMap<>();

    /**
     * Secrets of the user of a command.
     *
     * @param context what the command runs in
     * @param workspace where relative paths start, and commands run; {@code ~/} is the home directory
     */
    public AmbientSecrets(CliContext context, Path workspace) {
        this(context.environment(), workspace, context.terminal(), context.stop());
    }

    /** Secrets of somebody who is asked nothing. */
    public AmbientSecrets(Environment environment, Path workspace) {
        this(environment, workspace, Terminal.NOBODY, new StopSignal());
    }

    private AmbientSecrets(Environment environment, Path workspace, Terminal terminal, StopSignal stop) {
        var paths = new UserPaths(environment, workspace);
        this.environment = environment;
        files = new SecretFile(paths);
        commands = new SecretCommand(paths, stop, SecretCommand.LIMIT);
        keystores = new SecretKeystore(paths, environment, terminal, this::follow);
    }

    @Override
    public synchronized Secret resolve(SecretRef reference) throws SecretUnavailableException {
        String known = missing.get(reference);
        if (known != null) {
            throw new SecretUnavailableException(known);
        }
        Secret secret = found.get(reference);
        if (secret == null) {
            secret = followOnce(reference);
        }
        return new Secret(secret.copy());
    }

    private Secret followOnce(SecretRef reference) throws SecretUnavailableException {
        try {
            Secret secret = follow(reference);
            found.put(reference, secret);
            return secret;
        } catch (SecretUnavailableException e) {
            missing.put(reference, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private Secret follow(SecretRef reference) throws SecretUnavailableException {
        return switch (reference.scheme()) {
            case "env" -> fromEnvironment(reference);
            case "exec" -> commands.run(reference);
            case "keystore" -> keystores.read(reference);
            default -> files.read(reference);
        };
    }

    private Secret fromEnvironment(SecretRef reference) throws SecretUnavailableException {
        return new Secret(environment
                .get(reference.target())
                .orElseThrow(() -> new SecretUnavailableException(reference + " is not set\n  fix: export "
                        + reference.target() + " before the push, without writing it into a file of the workspace"))
                .toCharArray());
    }

    @Override
    public synchronized void close() {
        found.values().forEach(Secret::close);
        found.clear();
        keystores.close();
    }
}
