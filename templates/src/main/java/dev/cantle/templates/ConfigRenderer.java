package dev.cantle.templates;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.Scope;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.templates.part.Part;
import dev.cantle.templates.view.SliceView;
import freemarker.template.TemplateHashModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Renders a slice into the configuration of its logical system. Each template part writes one hierarchy; what the
 * parts write is read back into statements, checked against the schema and against the bounds of the slice, put in
 * Junos' order, and wrapped in {@code logical-systems} for a login that sees the whole router. Equal slices give equal
 * bytes.
 *
 * <p>Safe for use by many threads.
 */
public final class ConfigRenderer {

    private final PartEngine engine = new PartEngine();
    private final PartSource source;
    private volatile List<Part> parts = List.of();

    /** A renderer with the built-in parts. */
    public ConfigRenderer() {
        this.source = Parts::builtIn;
    }

    /**
     * A renderer whose built-in parts a workspace overrides. They are read when the first slice is rendered.
     *
     * @param templates the folder whose {@code .ftl} files override the parts of the same name; need not exist
     */
    public ConfigRenderer(Path templates) {
        this.source = () -> Parts.overriddenBy(templates);
    }

    /**
     * Renders a slice for the device that it lives on.
     *
     * @throws RenderException if a part cannot be read or run, or what it writes is not Junos, or lies outside of the
     *     slice; with all problems of the parts that have some
     */
    public Rendered render(Slice slice, Device device) throws RenderException {
        List<RenderedPart> parts = renderParts(view(slice), Parts.NAMES, PartReader::read);
        Configuration inside = together(parts, Scope.LOGICAL_SYSTEM);
        Configuration whole = wrapped(inside, slice, device.access());
        guard(whole, slice, device.access());
        return new Rendered(whole);
    }

    /**
     * Renders the carrier's half of a slice: what of its circuits stands at the top level of the router, where the
     * slice's login may not reach. It is reviewed with the slice, and never pushed. Empty when no circuit has an
     * attachment.
     *
     * @throws RenderException as {@link #render}; a part may write nothing but these ports and what belongs to them
     */
    public Optional<Rendered> renderCarrier(Slice slice) throws RenderException {
        if (slice.circuits().stream()
                .allMatch(circuit -> circuit.link().attachment().isEmpty())) {
            return Optional.empty();
        }
        SliceView view = view(slice);
        CarrierGuard guard = CarrierGuard.of(view.carrier());
        List<RenderedPart> parts = renderParts(view, Parts.CARRIER, output -> PartReader.readCarrier(output, guard));
        return Optional.of(new Rendered(together(parts, Scope.DEVICE)));
    }

    private static Configuration together(List<RenderedPart> parts, Scope scope) throws RenderException {
        List<Statement> statements = List.of();
        for (RenderedPart part : parts) {
            statements = Merge.of(statements, part.statements());
        }
        Configuration whole = Schema.junos().canonical(new Configuration(statements));
        refuse(SchemaGate.problems(parts, whole, scope));
        return whole;
    }

    private List<RenderedPart> renderParts(SliceView view, List<String> names, Reading reading) throws RenderException {
        List<Problem> problems = new ArrayList<>();
        List<RenderedPart> rendered = new ArrayList<>();
        TemplateHashModel data = PartEngine.data(view);
        for (Part part : parts()) {
            if (!names.contains(part.name())) {
                continue;
            }
            try {
                rendered.add(read(engine.render(engine.ready(part), view, data), reading));
            } catch (RenderException e) {
                problems.addAll(e.problems());
            }
        }
        refuse(problems);
        return rendered;
    }

    // Once for all slices: they are to be made by the same parts, and a run has thousands of them.
    private List<Part> parts() throws RenderException {
        List<Part> known = parts;
        if (known.isEmpty()) {
            known = source.read();
            parts = known;
        }
        return known;
    }

    private static RenderedPart read(PartOutput output, Reading reading) throws RenderException {
        return output.text().isEmpty() ? new RenderedPart(output, List.of()) : reading.read(output);
    }

    private static void refuse(List<Problem> problems) throws RenderException {
        if (!problems.isEmpty()) {
            throw new RenderException(problems);
        }
    }

    private static SliceView view(Slice slice) throws RenderException {
        try {
            return SliceView.of(slice);
        } catch (IllegalValueException e) {
            throw new RenderException(
                    Problem.error(e.rule(), Place.of("slice " + slice.name()), messageOf(e), e.fix()));
        }
    }

    private static String messageOf(IllegalValueException e) {
        return Optional.ofNullable(e.getMessage()).orElse("The slice cannot be rendered");
    }

    private static Configuration wrapped(Configuration configuration, Slice slice, Access access) {
        return switch (access) {
            case LOGICAL_SYSTEM -> configuration;
            case MASTER ->
                Configuration.of(Statement.of(
                        "logical-systems", List.of(slice.logicalSystem().name()), configuration.statements()));
        };
    }

    private static void guard(Configuration configuration, Slice slice, Access access) throws RenderException {
        List<Problem> problems = new ArrayList<>();
        for (ConfigPath path : ScopeGuard.outside(configuration, slice.logicalSystem(), access)) {
            problems.add(PartReader.outside(path, Place.of("slice " + slice.name())));
        }
        refuse(problems);
    }

    /** Reads what a part has written. */
    @FunctionalInterface
    private interface Reading {

        RenderedPart read(PartOutput output) throws RenderException;
    }

    /** Where parts come from. */
    @FunctionalInterface
    private interface PartSource {

        List<Part> read() throws RenderException;
    }
}
