package dev.cantle.cli.init;

import dev.cantle.inventory.schema.WorkspaceSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The workspaces that can be begun with. The files are resources of this package. */
enum Starter {
    /** The slice of the article: an AWS and an Azure circuit that meet in a logical system. */
    ARTICLE("article", "inventory/slices/multicloud-fra.yaml"),
    /** The least that is sound: one device, one slice, one circuit. */
    EMPTY("empty", "inventory/slices/example.yaml");

    /** Files of every workspace, by their resource, which has no dot in front. */
    private static final Map<String, String> COMMON = common();

    private final String folder;
    private final String slice;

    Starter(String folder, String slice) {
        this.folder = folder;
        this.slice = slice;
    }

    /** The path of the slice to begin with. */
    String slice() {
        return slice;
    }

    private static Map<String, String> common() {
        Map<String, String> common = new LinkedHashMap<>();
        common.put("gitignore", ".gitignore");
        common.put("gitattributes", ".gitattributes");
        common.put("README.md", "README.md");
        common.put("github.yaml", ".github/workflows/cantle.yaml");
        common.put("gitlab.yaml", ".gitlab-ci.yml");
        common.put("vscode-settings.json", ".vscode/settings.json");
        common.put("vscode-extensions.json", ".vscode/extensions.json");
        return common;
    }

    /**
     * The files, by their paths in the workspace, in the order in which they are written.
     *
     * @param today from when on a waiver counts for a year
     */
    Map<String, String> files(LocalDate today) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String path : List.of("inventory/devices.yaml", slice)) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            files.put(
                    path,
                    text(folder + "/" + name)
                            .replace("@IN-A-YEAR@", today.plusYears(1).toString()));
        }
        COMMON.forEach((resource, path) -> files.put(path, text("common/" + resource)));
        for (WorkspaceSchema schema : WorkspaceSchema.values()) {
            files.put(".cantle/schema/" + schema.fileName(), schema.text());
        }
        return files;
    }

    private static String text(String resource) {
        try (InputStream in = Starter.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
