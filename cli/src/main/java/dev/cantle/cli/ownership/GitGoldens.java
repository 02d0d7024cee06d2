package dev.cantle.cli.ownership;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The golden of a slice as a Git revision has it, read with the {@code git} program, which need not be there. */
public final class GitGoldens {

    private static final long PATIENCE_SECONDS = 20;
    private static final int LARGEST_BYTES = 64_000_000;
    private static final String OWNERSHIP = "ownership: ";

    private final Path workspace;
    private final Path golden;
    private final Path intent;

    /**
     * The goldens of a slice.
     *
     * @param workspace a folder in a Git work tree
     * @param golden its rendered configuration, from the workspace on
     * @param intent its intent with every default filled in, from the workspace on
     */
    public GitGoldens(Path workspace, Path golden, Path intent) {
        this.workspace = workspace;
        this.golden = golden;
        this.intent = intent;
    }

    /** What the slice rendered at a revision. */
    Earlier at(String revision) {
        String where = "Git revision " + revision;
        Optional<String> text = show(revision, golden);
        if (text.isEmpty()) {
            return new Earlier.Unknown("it was pushed last from " + where + ", which has no " + slashed(golden)
                    + " here; a clone that is not shallow has it");
        }
        try {
            return Earlier.known(
                    Notation.CURLY.parse(text.get(), slashed(golden) + " of " + revision),
                    show(revision, intent).map(GitGoldens::ownership).orElse(Ownership.SHARED),
                    "by the golden of " + where + ", from which it was pushed last");
        } catch (NotationException e) {
            return new Earlier.Unknown("the golden of " + where + " cannot be read: " + e.problem());
        }
    }

    /** Whether a revision has the golden as this text. */
    public boolean has(String revision, String text) {
        return !revision.isEmpty()
                && show(revision, golden).filter(text::equals).isPresent();
    }

    // What says nothing is taken for shared, of which less is deleted.
    private static Ownership ownership(String intentText) {
        return intentText.lines().anyMatch((OWNERSHIP + "exclusive")::equals) ? Ownership.EXCLUSIVE : Ownership.SHARED;
    }

    private Optional<String> show(String revision, Path file) {
        ProcessBuilder git =
                new ProcessBuilder(List.of("git", "show", "--no-textconv", revision + ":./" + slashed(file)));
        git.directory(workspace.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        git.environment().putAll(Map.of("GIT_TERMINAL_PROMPT", "0", "GIT_NO_LAZY_FETCH", "1", "LC_ALL", "C"));
        try {
            Process process = git.start();
            process.getOutputStream().close();
            return read(process);
        } catch (IOException noGit) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(Process process) throws IOException {
        boolean interrupted = false;
        try (InputStream out = process.getInputStream()) {
            byte[] bytes = out.readNBytes(LARGEST_BYTES + 1);
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 && bytes.length <= LARGEST_BYTES
                    ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (InterruptedException e) {
            interrupted = true;
            return Optional.empty();
        } finally {
            process.destroyForcibly();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String slashed(Path file) {
        return file.toString().replace(java.io.File.separatorChar, '/');
    }
}
