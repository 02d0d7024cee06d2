package dev.cantle.cli.init;

import dev.cantle.cli.command.options.TalkOptions;
import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Goldens;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.ReviewedFile;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.notation.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle init}: writes a workspace to begin with. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Writes a workspace that passes cantle check at once: an inventory with comments that teach, its"
                + " goldens, settings for editors, and examples for the CI of GitHub and GitLab.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle init network                    the slice of the article, AWS and Azure, to try things with",
            "  cantle init network --from empty       the least that is sound, to be filled with your own",
            "  cantle init . --force                  beside the files of this folder, which are kept",
            "",
            "Exit codes: 0 written, 2 usage, or the folder is not empty."
        })
public final class InitCommand implements Callable<Integer> {

    private final CliContext context;

    @Parameters(paramLabel = "DIR", description = "The folder of the workspace; it is made if it is not there.")
    private Path folder = Path.of(".");

    @Option(
            names = "--from",
            paramLabel = "article|empty",
            defaultValue = "article",
            description = "What it begins with. Default: ${DEFAULT-VALUE}.")
    private Starter starter = Starter.ARTICLE;

    @Option(names = "--force", description = "Write beside what is in the folder. Files that are there are kept.")
    private boolean force;

    @Mixin
    private TalkOptions talking = new TalkOptions();

    /** The command, in what it runs in. */
    public InitCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Path workspace = context.resolve(folder);
        refuseWhatIsThere(workspace);
        LocalDate today = LocalDate.now(context.clock());
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, String> file : starter.files(today).entrySet()) {
            (write(workspace.resolve(file.getKey()), file.getValue()) ? written : kept).add(file.getKey());
        }
        if (kept.stream().noneMatch(file -> file.startsWith("inventory/"))) {
            written.addAll(goldens(workspace, today));
        }
        tell(written, kept);
        if (talking.isJson()) {
            print(workspace, written, kept);
        }
        return ExitCode.OK.number();
    }

    private void refuseWhatIsThere(Path workspace) throws IOException {
        if (Files.exists(workspace) && !Files.isDirectory(workspace)) {
            throw new CliException(ExitCode.USAGE, folder + " is a file\n  fix: name a folder");
        }
        if (!Files.isDirectory(workspace) || force) {
            return;
        }
        try (Stream<Path> inside = Files.list(workspace)) {
            // what git init leaves is no content
            List<String> names = inside.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(".git"))
                    .sorted()
                    .limit(4)
                    .toList();
            if (!names.isEmpty()) {
                throw new CliException(
                        ExitCode.USAGE,
                        folder + " is not empty: " + String.join(", ", names.subList(0, Math.min(3, names.size())))
                                + (names.size() > 3 ? " and more" : "") + "; nothing was written"
                                + "\n  fix: name another folder, or write beside what is there with --force; files"
                                + " that are there are kept");
            }
        }
    }

    private static boolean write(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        return true;
    }

    // Rendered rather than shipped, so that they are what this version renders.
    private static List<String> goldens(Path workspace, LocalDate today) {
        Intent intent = Intent.of(workspace, today);
        List<String> written = new ArrayList<>();
        if (intent.hasErrors()) {
            return written;
        }
        Goldens goldens = new Goldens(workspace);
        for (Slice slice : intent.network().slices()) {
            for (ReviewedFile golden : goldens.of(slice, WorkspaceSlices.device(intent, slice), Notation.CURLY)) {
                if (golden.write()) {
                    written.add(golden.path().toString());
                }
            }
        }
        return written;
    }

    private void tell(List<String> written, List<String> kept) {
        Talk talk = talking.talk(context);
        written.forEach(file -> talk.say("written: " + file));
        kept.forEach(file -> talk.say("kept as it was: " + file));
        talk.say("next: cd " + folder + ", read " + starter.slice() + ", then cantle check and cantle demo");
    }

    private void print(Path workspace, List<String> written, List<String> kept) {
        JsonDocument.print(context.out(), out -> {
            out.writeStringField("kind", "init");
            out.writeStringField("workspace", workspace.toString());
            for (Map.Entry<String, List<String>> list :
                    List.of(Map.entry("written", written), Map.entry("kept", kept))) {
                out.writeArrayFieldStart(list.getKey());
                for (String file : list.getValue()) {
                    out.writeString(file);
                }
                out.writeEndArray();
            }
        });
    }
}
