package dev.cantle.cli.schema;

import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.inventory.schema.WorkspaceSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle schema}: prints the JSON Schema of the files of a workspace. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description =
                "Prints the JSON Schema of a kind of file, by which editors complete and check it. It is made of the"
                        + " same source that reads the files; docs/schema.md says how to tell an editor.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle schema                        the kinds of files",
            "  cantle schema slice                  the schema of inventory/slices/*.yaml",
            "  cantle schema --to .cantle/schema    all of them, a file each, for editors",
            "",
            "Exit codes: 0 printed, 2 no such kind of file."
        })
public final class SchemaCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "devices|slice|provider|world", description = "The kind of file.")
    private String kind = "";

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Write all schemas into this folder, as KIND.schema.json.")
    private Path to = Path.of("");

    /** The command, in what it runs in. */
    public SchemaCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        boolean writes = !to.toString().isEmpty();
        if (writes && !kind.isEmpty()) {
            throw new CliException(
                    ExitCode.USAGE, "--to writes all schemas\n  fix: name either a kind of file or --to");
        }
        if (writes) {
            write(context.resolve(to));
        } else if (kind.isEmpty()) {
            list();
        } else {
            // A schema is a JSON document already, with --json and without.
            context.out().print(named().text());
            context.out().flush();
        }
        return ExitCode.OK.number();
    }

    private WorkspaceSchema named() {
        return WorkspaceSchema.of(kind)
                .orElseThrow(() -> new CliException(
                        ExitCode.USAGE,
                        "there is no kind of file '" + kind + "'\n  fix: choose from "
                                + Arrays.stream(WorkspaceSchema.values())
                                        .map(WorkspaceSchema::word)
                                        .collect(Collectors.joining(", "))));
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (WorkspaceSchema schema : WorkspaceSchema.values()) {
            Files.writeString(folder.resolve(schema.fileName()), schema.text());
        }
        if (common.isJson()) {
            list();
        } else {
            new Talk(context, false).say("wrote " + WorkspaceSchema.values().length + " schemas to " + to);
        }
    }

    private void list() {
        if (common.isJson()) {
            JsonDocument.print(context.out(), json -> {
                json.writeStringField("kind", "schemas");
                json.writeArrayFieldStart("schemas");
                for (WorkspaceSchema schema : WorkspaceSchema.values()) {
                    json.writeStartObject();
                    json.writeStringField("name", schema.word());
                    json.writeStringField("title", schema.title());
                    json.writeStringField("file", schema.fileName());
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
            return;
        }
        Talk talk = new Talk(context, false);
        for (WorkspaceSchema schema : WorkspaceSchema.values()) {
            talk.say(String.format("%-10s%s", schema.word(), schema.title()));
        }
    }
}
