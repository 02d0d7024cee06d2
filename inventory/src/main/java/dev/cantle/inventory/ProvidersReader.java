package dev.cantle.inventory;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.fields.Reading;
import dev.cantle.inventory.fields.Roots;
import dev.cantle.inventory.keys.ProviderKeys;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.YamlReader;
import dev.cantle.model.Place;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.ProviderFact;
import dev.cantle.model.provider.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the providers document: Cantle's own files first, then the values that a workspace puts over them. */
final class ProvidersReader {

    private final Reading reading;
    private final Map<Provider, Map<String, ProviderFact>> facts = new EnumMap<>(Provider.class);

    ProvidersReader(Reading reading) {
        this.reading = reading;
        for (Provider provider : Provider.values()) {
            facts.put(provider, new LinkedHashMap<>());
        }
    }

    Providers providers() {
        return new Providers(facts);
    }

    /** Reads the files that are part of Cantle. */
    void readOwn() {
        for (Provider provider : Provider.values()) {
            String file = "providers/" + provider.word() + ".yaml";
            try (InputStream in = ProvidersReader.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("Cantle's own " + file + " is missing");
                }
                read(new YamlReader(reading.problems()).read(in.readAllBytes(), file), file, ProviderKeys.OWN);
            } catch (IOException e) {
                throw new UncheckedIOException("Cantle's own " + file + " cannot be read", e);
            }
        }
    }

    /** Reads a file of the workspace; each of its values needs a reason. */
    void readOverride(Path path, String file) {
        read(new YamlReader(reading.problems()).read(path, file), file, ProviderKeys.OVERRIDE);
    }

    private void read(@Nullable Node root, String file, ProviderKeys.File keys) {
        Mapping mapping = root == null ? null : Roots.mapping(reading, root);
        if (mapping == null) {
            return;
        }
        IntentPath path = new IntentPath(List.of("providers", file));
        var top = new Fields(reading, keys.shape(), mapping, Place.of(file), path);
        Provider provider = top.get(ProviderKeys.PROVIDER);
        top.part(keys.facts()).ifPresent(fields -> {
            for (Fact fact : Fact.values()) {
                fields.part(keys.fact(fact))
                        .map(inner -> fact(fact, inner, file, keys.isOverride()))
                        .ifPresent(read -> {
                            if (provider != null) {
                                facts.computeIfAbsent(provider, any -> new LinkedHashMap<>())
                                        .merge(fact.key(), read, (own, over) -> merged(fact, own, over));
                            }
                        });
            }
            fields.end();
        });
        top.end();
    }

    /** A list of names that a workspace gives adds to Cantle's own and changes what it repeats; all else is replaced. */
    private static ProviderFact merged(Fact fact, ProviderFact own, ProviderFact over) {
        if (fact.kind() != Fact.Kind.NAMED_COMMUNITIES) {
            return over;
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (String entry : (own.value() + "," + over.value()).split(",", -1)) {
            byName.put(entry.strip().split(" ", 2)[0], entry.strip());
        }
        return new ProviderFact(over.key(), String.join(", ", byName.values()), over.source(), over.asOf());
    }

    private static @Nullable ProviderFact fact(Fact fact, Fields fields, String file, boolean override) {
        String value = fields.get(ProviderKeys.value(fact));
        String source = override ? fields.get(ProviderKeys.SOURCE.asOptional(), file) : fields.get(ProviderKeys.SOURCE);
        LocalDate asOf = fields.get(ProviderKeys.AS_OF);
        String reason = override ? fields.get(ProviderKeys.REASON) : "";
        fields.end();
        if (!fields.isWhole() || value == null || source == null || asOf == null || reason == null) {
            return null;
        }
        String cited = reason.isEmpty() ? source : source + " (" + reason + ")";
        return new ProviderFact(fact.key(), value, cited, asOf);
    }
}
