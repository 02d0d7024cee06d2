package dev.cantle.verify.cloud;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.ProviderFact;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.value.SecretRef;
import dev.cantle.verify.cloud.json.Keys;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The clouds' evidence that agrees with the sample slice, in a folder of a test's own. */
final class CloudSamples {

    static final String AWS_KEY = "aws-example-key";
    static final String AZURE_KEY = "AzureExampleKey";
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final Path GOOD = Path.of("src/test/resources/clouds/good");

    private final Path folder;

    private CloudSamples(Path folder) {
        this.folder = folder;
    }

    /** All of it. */
    static CloudSamples in(Path folder) {
        try (Stream<Path> files = Files.list(GOOD)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CloudSamples(folder);
    }

    /** One file changed: the text is there, at least once, and all of it is replaced. */
    CloudSamples with(String file, String text, String other) {
        try {
            Path path = folder.resolve(file);
            String before = Files.readString(path);
            if (!before.contains(text)) {
                throw new IllegalArgumentException(file + " does not hold " + text);
            }
            Files.writeString(path, before.replace(text, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** One file less. */
    CloudSamples without(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path folder() {
        return folder;
    }

    CloudVerdict judge(Slice slice) {
        return judge(folder, slice, keys());
    }

    static CloudVerdict judge(Path folder, Slice slice, Keys keys) {
        return judge(folder, slice, keys, up(slice));
    }

    static CloudVerdict judge(Path folder, Slice slice, Keys keys, Verdict device) {
        try {
            return CloudEvidence.read(folder, keys).judge(slice, List.of(slice), device, providers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a device says on which every session is up. */
    static Verdict up(Slice slice) {
        List<Session> sessions = slice.circuits().stream()
                .flatMap(circuit -> circuit.link().peerings().stream()
                        .map(peering -> new Session(circuit.name(), peering.remote(), "Established")))
                .toList();
        return new Verdict(List.of(), sessions, NOW);
    }

    /** The keys as the sample slice references them. */
    static Keys keys() {
        Keys keys = new Keys();
        keys.add(SecretRef.parse("env:AWS_FRA_1_MD5"), AWS_KEY.toCharArray());
        keys.add(SecretRef.parse("env:AZURE_FRA_1_MD5"), AZURE_KEY.toCharArray());
        return keys;
    }

    static Providers providers() {
        return new Providers(Map.of(
                Provider.AWS, Map.of("prefixesAcceptedIpv4", fact("prefixesAcceptedIpv4", "100")),
                Provider.AZURE, Map.of("prefixesAcceptedIpv4", fact("prefixesAcceptedIpv4", "4000"))));
    }

    static ProviderFact fact(String key, String value) {
        return new ProviderFact(key, value, "the provider's page", LocalDate.of(2026, 11, 22));
    }

    static Finding finding(CloudVerdict verdict, String id) {
        return verdict.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding " + id + " in "
                        + verdict.findings().stream().map(Finding::id).toList()));
    }
}
