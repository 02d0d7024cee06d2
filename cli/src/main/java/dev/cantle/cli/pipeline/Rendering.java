package dev.cantle.cli.pipeline;

import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.templates.ConfigRenderer;
import dev.cantle.templates.RenderException;
import dev.cantle.templates.Rendered;
import java.nio.file.Path;
import java.util.Optional;

/** The rendering stage of a workspace: the built-in templates, and those of its {@code templates/} folder. */
public final class Rendering {

    /** The folder of a workspace whose files override built-in templates. */
    public static final String TEMPLATES = "templates";

    private final ConfigRenderer renderer;

    /** The rendering of a workspace. */
    public Rendering(Path workspace) {
        renderer = new ConfigRenderer(workspace.resolve(TEMPLATES));
    }

    /**
     * Renders a slice for its device.
     *
     * @throws RenderingFailedException if a template or what it gives is wrong
     */
    public Rendered of(Slice slice, Device device) {
        try {
            return renderer.render(slice, device);
        } catch (RenderException e) {
            throw new RenderingFailedException(e.problems());
        }
    }

    /**
     * Renders the carrier's half of a slice; empty when no circuit has an attachment.
     *
     * @throws RenderingFailedException if a template or what it gives is wrong
     */
    public Optional<Rendered> carrierOf(Slice slice) {
        try {
            return renderer.renderCarrier(slice);
        } catch (RenderException e) {
            throw new RenderingFailedException(e.problems());
        }
    }
}
