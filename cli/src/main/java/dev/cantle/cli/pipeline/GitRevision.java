package dev.cantle.cli.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Git revision that a workspace stands at, read from the repository's own files. */
public final class GitRevision {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40,64}");
    private static final String REF = "ref: ";

    private GitRevision() {}

    /** The revision, or empty text when the workspace is not in Git or its files cannot be read. */
    public static String of(Path workspace) {
        for (Path folder = workspace.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path git = folder.resolve(".git");
            if (Files.exists(git)) {
                return read(git).filter(text -> HASH.matcher(text).matches()).orElse("");
            }
        }
        return "";
    }

    private static Optional<String> read(Path git) {
        try {
            Path folder = Files.isDirectory(git) ? git : linked(git);
            String head = Files.readString(folder.resolve("HEAD")).strip();
            if (!head.startsWith(REF)) {
                return Optional.of(head);
            }
            String name = head.substring(REF.length());
            Path common = Files.exists(folder.resolve("commondir"))
                    ? folder.resolve(
                            Files.readString(folder.resolve("commondir")).strip())
                    : folder;
            Path ref = common.resolve(name);
            return Files.exists(ref) ? Optional.of(Files.readString(ref).strip()) : packed(common, name);
        } catch (IOException | RuntimeException unreadable) {
            // A report without a revision is still a report.
            return Optional.empty();
        }
    }

    // In a linked worktree .git is a file that names the folder.
    private static Path linked(Path git) throws IOException {
        String line = Files.readString(git).strip();
        return git.resolveSibling(line.substring(line.indexOf(':') + 1).strip());
    }

    private static Optional<String> packed(Path common, String name) throws IOException {
        Path refs = common.resolve("packed-refs");
        if (!Files.exists(refs)) {
            return Optional.empty();
        }
        return Files.readAllLines(refs).stream()
                .filter(line -> line.endsWith(" " + name))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst();
    }
}
