package dev.cantle.inventory.resolve;

import dev.cantle.inventory.inherit.Inheritance;
import dev.cantle.inventory.keys.CircuitKeys;
import dev.cantle.inventory.keys.DeviceKeys;
import dev.cantle.inventory.keys.SliceKeys;
import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.SecretShape;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Walks what a slice and its device say and inherit, key by key as they are declared. */
public final class Resolver {

    private final Inheritance inheritance;
    private final Providers providers;
    private final List<Resolved> all = new ArrayList<>();

    /**
     * Prepares to walk.
     *
     * @param inheritance what can be inherited
     * @param providers what the providers document
     */
    public Resolver(Inheritance inheritance, Providers providers) {
        this.inheritance = inheritance;
        this.providers = providers;
    }

    /** All values of a device. */
    public List<Resolved> device(Mapping device) {
        all.clear();
        walk(DeviceKeys.DEVICE, inheritance.device(device), "device", "device", List.of());
        return List.copyOf(all);
    }

    /** All values of a slice, which is sound. */
    public List<Resolved> slice(Mapping slice) {
        all.clear();
        walk(SliceKeys.FILE, inheritance.slice(slice), "", "slice", List.of());
        return List.copyOf(all);
    }

    private void walk(Shape shape, Mapping mapping, String path, String own, List<Provider> outer) {
        List<Provider> here = provider(mapping);
        List<Provider> provider = here.isEmpty() ? outer : here;
        for (Declared key : shape.keys()) {
            if (!shape.has(key.name(), name -> text(mapping, name))) {
                continue;
            }
            String at = path.isEmpty() ? key.name() : path + "." + key.name();
            Entry entry = mapping.entry(key.name()).orElse(null);
            if (entry == null) {
                key.match(value -> otherwise(value, at, provider), part -> false, mixed -> false);
                continue;
            }
            key.match(
                    value -> written(entry, at, own),
                    part -> isFalse(part, entry) ? written(entry, at, own) : into(part, entry, at, own, provider),
                    mixed -> written(entry, at, own));
        }
    }

    /** Whether what is inherited is taken away. */
    private static boolean isFalse(Part part, Entry entry) {
        return part.removable() && entry.value().match(s -> true, s -> false, m -> false);
    }

    private boolean into(Part part, Entry entry, String path, String own, List<Provider> provider) {
        List<Node> nodes = entry.value().match(s -> List.of(), list -> list.nodes(), mapping -> List.<Node>of(mapping));
        for (int i = 0; i < nodes.size(); i++) {
            Mapping mapping = nodes.get(i).match(s -> null, s -> null, m -> m);
            if (mapping != null) {
                String name = text(mapping, CircuitKeys.NAME.name());
                String at = part.many() ? path + "." + (name.isEmpty() ? Integer.toString(i) : name) : path;
                walk(part.shape(), mapping, at, own, provider);
            }
        }
        return true;
    }

    private boolean written(Entry entry, String path, String own) {
        String source = inheritance.levelOf(entry).orElse(own);
        return all.add(new Resolved(
                path, text(entry.value()), source, entry.valuePlace().toString()));
    }

    private boolean otherwise(Key<?> key, String path, List<Provider> provider) {
        return key.otherwise()
                .match(
                        fixed -> builtIn(path, fixed.said()),
                        of -> provider.stream()
                                .flatMap(any -> documented(path, any, of.fact(), of.unit()).stream())
                                .findFirst()
                                .map(all::add)
                                .orElseGet(() -> builtIn(path, of.said())),
                        inWords -> false);
    }

    private boolean builtIn(String path, String said) {
        return !said.isEmpty() && !said.equals("none") && all.add(new Resolved(path, said, "built in", ""));
    }

    private Optional<Resolved> documented(String path, Provider provider, Fact fact, String unit) {
        return providers
                .fact(provider, fact)
                .map(known -> new Resolved(path, known.value() + unit, "provider " + provider.word(), known.cite()));
    }

    /** The provider of a circuit; none elsewhere. */
    private static List<Provider> provider(Mapping mapping) {
        String word = text(mapping, CircuitKeys.PROVIDER.name());
        return Arrays.stream(Provider.values())
                .filter(provider -> provider.word().equalsIgnoreCase(word))
                .toList();
    }

    /** The value on one line; a mapping that is read as one value is a reference to a secret, or what a reader joins. */
    private static String text(Node node) {
        return node.match(
                Scalar::text,
                list -> list.nodes().stream().map(Resolver::text).collect(Collectors.joining(", ", "[", "]")),
                mapping -> mapping.entry(SecretShape.REF.name())
                        .map(entry -> text(entry.value()))
                        .orElseGet(() -> mapping.entries().stream()
                                .map(entry -> entry.key() + ": " + text(entry.value()))
                                .collect(Collectors.joining(", ", "{ ", " }"))));
    }

    private static String text(Mapping mapping, String key) {
        return mapping.entry(key)
                .map(entry -> entry.value().match(Scalar::text, s -> "", m -> ""))
                .orElse("");
    }
}
