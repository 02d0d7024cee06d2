package dev.cantle.cli.command.options;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Network;
import dev.cantle.model.value.SecretRef;
import dev.cantle.verify.cloud.CloudEvidence;
import dev.cantle.verify.cloud.json.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the clouds say of circuits, as their command lines have printed it. */
public final class CloudOptions {

    @Option(
            names = "--evidence",
            paramLabel = "DIR",
            description = "Judge what AWS and Azure say too: the JSON of aws directconnect describe-..., az network"
                    + " express-route ..., saved in this folder under any names (docs/clouds.md).")
    private @Nullable Path folder;

    /** Whether a folder is named. */
    public boolean isGiven() {
        return folder != null;
    }

    /**
     * Reads the folder that was named, or the one that saved replies hold; nothing if there is neither.
     *
     * @param replies where saved replies are; null for a device
     */
    public Optional<CloudEvidence> read(
            CliContext context, Network network, SecretSource secrets, @Nullable Path replies) throws IOException {
        Path kept = replies == null ? null : replies.resolve(CloudEvidence.FOLDER);
        Path found = folder != null ? context.resolve(folder) : kept;
        if (found == null || (folder == null && !Files.isDirectory(found))) {
            return Optional.empty();
        }
        if (!Files.isDirectory(found)) {
            throw new CliException(
                    ExitCode.USAGE,
                    found + " is not a folder\n  fix: name the folder that holds what aws and az have printed");
        }
        return Optional.of(CloudEvidence.read(found, keys(network, secrets)));
    }

    /** The keys of all circuits; one that is not to be had is not compared, and the report says so. */
    public static Keys keys(Network network, SecretSource secrets) {
        Keys keys = new Keys();
        network.slices().stream()
                .flatMap(slice -> slice.circuits().stream())
                .flatMap(CloudOptions::reference)
                .distinct()
                .forEach(reference -> add(keys, reference, secrets));
        return keys;
    }

    private static Stream<SecretRef> reference(Circuit circuit) {
        return circuit.link().bgp().authentication().match(Stream::empty, md5 -> Stream.of(md5.key()));
    }

    private static void add(Keys keys, SecretRef reference, SecretSource secrets) {
        try (Secret secret = secrets.resolve(reference)) {
            char[] key = secret.copy();
            keys.add(reference, key);
            Arrays.fill(key, '\0');
        } catch (SecretUnavailableException notToBeHad) {
            // KeyAgreement names the reference
        }
    }
}
