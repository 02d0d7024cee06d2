package dev.cantle.templates;

import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.templates.intent.IntentPrinter;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is kept under review beside the inventory: what a slice renders to, or the whole intent of it. Every
 * change of intent changes at least one of the files of its slice.
 *
 * @param path where it is, relative to the workspace: {@code golden/nxp-fra-01/multicloud-fra.conf}
 * @param text what it holds
 */
public record GoldenFile(Path path, String text) {

    private static final Path FOLDER = Path.of("golden");

    /** The files of a slice: its configuration in curly notation, then its intent. */
    public static List<GoldenFile> of(Slice slice, Device device, Rendered rendered) {
        return List.of(new GoldenFile(configuration(slice), rendered.text(Notation.CURLY)), ofIntent(slice, device));
    }

    /** The file with the intent of a slice. */
    public static GoldenFile ofIntent(Slice slice, Device device) {
        return new GoldenFile(intent(slice), IntentPrinter.print(slice, device));
    }

    /** Where the configuration of a slice is kept, relative to the workspace. */
    public static Path configuration(Slice slice) {
        return FOLDER.resolve(slice.device()).resolve(slice.name() + ".conf");
    }

    /**
     * Where the carrier's half of a slice is kept, relative to the workspace; a slice without attachments has none.
     */
    public static Path carrier(Slice slice) {
        return FOLDER.resolve(slice.device()).resolve(slice.name() + ".carrier.conf");
    }

    /** Where the intent of a slice is kept, relative to the workspace. */
    public static Path intent(Slice slice) {
        return FOLDER.resolve(slice.device()).resolve(slice.name() + ".intent.yaml");
    }
}
