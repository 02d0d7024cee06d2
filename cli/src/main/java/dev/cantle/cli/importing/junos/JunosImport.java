package dev.cantle.cli.importing.junos;

import dev.cantle.cli.importing.draft.Draft;
import dev.cantle.cli.importing.draft.Imported;
import dev.cantle.cli.importing.draft.LegalName;
import dev.cantle.cli.importing.draft.Trial;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.JunosQuoting;
import dev.cantle.model.provider.Providers;
import dev.cantle.templates.ConfigRenderer;
import dev.cantle.templates.RenderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a Junos configuration into intent. What was understood is proven: the intent is rendered again, and each line
 * of the configuration that does not come out is one that was not understood.
 */
public final class JunosImport {

    private final Path workspace;
    private final Providers providers;
    private final Set<String> taken = new HashSet<>();
    private final List<Configuration> carriers = new ArrayList<>();

    /**
     * An import.
     *
     * @param workspace the user's workspace, whose provider limits and templates count
     * @param providers the limits and defaults of the providers
     */
    public JunosImport(Path workspace, Providers providers) {
        this.workspace = workspace;
        this.providers = providers;
    }

    /**
     * What the user says of it.
     *
     * @param slice the name of the slice, or empty to name it after its logical system
     * @param device the name of the router, or empty to take its host name
     * @param logicalSystem the logical system that is wanted, or empty for all
     */
    public record Wanted(String slice, String device, String logicalSystem) {}

    /** The names of the logical systems of a configuration. */
    public static List<String> logicalSystems(Configuration configuration) {
        return Box.of(configuration).stream()
                .map(Box::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What of a whole router's configuration stands in no logical system and belongs to no slice, a line each. */
    public List<String> outside(Configuration configuration) {
        List<String> lines = new ArrayList<>(Remainder.lines(Box.outside(configuration)));
        lines.removeAll(taken);
        for (Configuration carrier : carriers) {
            Restated restated = new Restated(Box.outside(configuration), carrier);
            lines.removeAll(Remainder.lines(carrier));
            lines.removeIf(restated::holds);
        }
        return lines;
    }

    /** Reads the slices of a configuration; none if it has no logical system of the wanted name. */
    public List<Imported> read(Configuration configuration, Wanted wanted) {
        String host = Branch.of(configuration).value("system", "host-name").orElse("");
        Branch top = Branch.of(Box.outside(configuration));
        String device = wanted.device().isEmpty() ? host : wanted.device();
        if (device.equals(host) && !host.isEmpty()) {
            taken.add("set system host-name " + JunosQuoting.quote(host));
        }
        List<Imported> all = new ArrayList<>();
        for (Box box : Box.of(configuration)) {
            boolean named = box.name().isEmpty();
            if (named
                    || wanted.logicalSystem().isEmpty()
                    || wanted.logicalSystem().equals(box.name())) {
                all.add(read(box, named ? wanted.logicalSystem() : box.name(), wanted.slice(), device, top));
            }
        }
        return all;
    }

    private Imported read(Box box, String logicalSystem, String wantedName, String device, Branch top) {
        String name = wantedName.isEmpty() ? LegalName.of(logicalSystem, "slice") : wantedName;
        SliceReading reading = new SliceReading(providers, inherits());
        Draft draft = reading.read(Branch.of(box.inside()), top, name, device, logicalSystem);
        Trial.Result trial = new Trial(workspace, box.access()).load(draft);
        Configuration rendered = trial.loaded().network().slices().stream()
                .findFirst()
                .map(slice -> render(
                        slice, trial.loaded().network().device(slice.device()).orElseThrow()))
                .orElse(Configuration.empty());
        Configuration source = box.whole();
        Restated restated = new Restated(source, rendered);
        List<String> remainder = Remainder.of(source, rendered);
        List<String> added = new ArrayList<>(Remainder.of(rendered, source));
        added.removeIf(new Restated(rendered, source)::holds);
        return new Imported(
                name,
                draft,
                reading.secrets(),
                reading.guesses(),
                remainder.stream().filter(line -> !restated.holds(line)).toList(),
                remainder.stream().filter(restated::holds).toList(),
                added,
                trial.refused());
    }

    /** Whether slices of the workspace inherit what they do not say, so that an import must say all. */
    private boolean inherits() {
        try (Stream<String> lines = Files.lines(workspace.resolve("inventory/devices.yaml"))) {
            return lines.anyMatch(line -> line.startsWith("groups:") || line.startsWith("defaults:"));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private Configuration render(Slice slice, Device device) {
        try {
            ConfigRenderer renderer = new ConfigRenderer(workspace.resolve("templates"));
            renderer.renderCarrier(slice).ifPresent(carrier -> carriers.add(carrier.configuration()));
            return renderer.render(slice, device).configuration();
        } catch (RenderException e) {
            return Configuration.empty();
        }
    }
}
