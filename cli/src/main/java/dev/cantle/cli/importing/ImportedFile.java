package dev.cantle.cli.importing;

import dev.cantle.cli.importing.draft.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The file that a slice is imported into.
 *
 * @param path where it is, relative to the workspace
 * @param text what it holds
 * @param imported what was read
 */
record ImportedFile(Path path, String text, Imported imported) {

    private static final String SCHEMA = ".cantle/schema/slice.schema.json";
    private static final Path FOLDER = Path.of("inventory", "slices");

    /** The files of slices. */
    static List<ImportedFile> of(List<Imported> all, Path workspace, List<SourceFile> sources) {
        String from = sources.stream()
                .map(source -> Path.of(source.shown()).getFileName().toString())
                .collect(Collectors.joining(", "))
                .replaceAll("\\p{Cntrl}", " ");
        List<ImportedFile> files = new ArrayList<>();
        for (Imported imported : all) {
            // where the workspace has the schema, editors are told of it
            String modeline = Files.exists(workspace.resolve(SCHEMA))
                    ? "# yaml-language-server: $schema=../../" + SCHEMA + "\n"
                    : "";
            String head = modeline + "# Imported from " + from
                    + ". Fill in the keys without a value, then run cantle check.\n";
            files.add(new ImportedFile(
                    FOLDER.resolve(imported.slice() + ".yaml"),
                    head + imported.draft().yaml(),
                    imported));
        }
        return files;
    }

    /**
     * Writes all files, or none.
     *
     * @param force whether files that are there may be overwritten
     * @throws dev.cantle.cli.pipeline.CliException if a file is there, or two slices have one name
     */
    static void write(List<ImportedFile> files, Path workspace, boolean force) throws IOException {
        Set<Path> taken = new HashSet<>();
        for (ImportedFile file : files) {
            if (!taken.add(file.path())) {
                throw SourceFile.refused(
                        "two slices would be written to " + file.path() + "; nothing was written",
                        "import them one at a time with --logical-system and --slice");
            }
            if (!force && Files.exists(workspace.resolve(file.path()))) {
                throw SourceFile.refused(
                        file.path() + " is there already; nothing was written",
                        "choose another name with --slice, or overwrite it with --force");
            }
        }
        for (ImportedFile file : files) {
            Path path = workspace.resolve(file.path());
            Files.createDirectories(path.getParent());
            if (force) {
                Files.writeString(path, file.text());
            } else {
                Files.writeString(path, file.text(), StandardOpenOption.CREATE_NEW);
            }
        }
    }
}
