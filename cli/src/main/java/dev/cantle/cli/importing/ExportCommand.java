package dev.cantle.cli.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.importing.calls.CallsExport;
import dev.cantle.cli.importing.calls.Lost;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.model.intent.Slice;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle export}: a slice as the provisioning calls of a cloud router. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints a slice as the variables of provisioning calls: ProvisionCloudRouter, and"
                + " ProvisionAwsCircuit or ProvisionAzureCircuit for each circuit. Says on standard error which values"
                + " of the intent no call carries. Keys are placeholders, such as {{env:AWS_FRA_1_MD5}}, never values.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle export multicloud-fra                 print all calls as one JSON document",
            "  cantle export multicloud-fra --to calls      write the variables of each call to a file of its own",
            "",
            "Exit codes: 0 exported, 2 usage, 3 the inventory is invalid."
        })
public final class ExportCommand implements Callable<Integer> {

    /** Whose calls are written. */
    enum Format {
        /** The calls of the cloud router of DE-CIX and Next Packet. */
        DECIX
    }

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "SLICE", description = "The slice to export.")
    private String slice = "";

    @Option(
            names = "--format",
            paramLabel = "decix",
            defaultValue = "decix",
            description = "Whose calls. Default and only choice: decix.")
    private Format format = Format.DECIX;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Write the variables of each call to DIR/CALL.json instead of printing them.")
    private @Nullable Path to;

    @Option(names = "--force", description = "Overwrite files that are there already.")
    private boolean force;

    /** The command, in what it runs in. */
    public ExportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Intent intent = WorkspaceSlices.sound(context, common);
        Slice wanted = WorkspaceSlices.named(intent, List.of(slice)).get(0);
        CallsExport export = new CallsExport(wanted, WorkspaceSlices.device(intent, wanted));
        Talk talk = new Talk(context, common.isJson());
        if (to != null) {
            write(export, context.resolve(to), to, talk);
        } else if (!common.isJson()) {
            context.out().print(pretty(json -> {
                json.writeStartObject();
                export.write(json);
                json.writeEndObject();
            }));
            context.out().flush();
        }
        if (common.isJson()) {
            print(export);
        } else if (!export.lost().isEmpty()) {
            talk.complain("not carried by any call:");
            export.lost().forEach(lost -> talk.complain("  " + lost));
        }
        return ExitCode.OK.number();
    }

    private void write(CallsExport export, Path folder, Path shown, Talk talk) throws IOException {
        List<String> names = export.names();
        for (String name : names) {
            if (!force && Files.exists(folder.resolve(name + ".json"))) {
                throw new CliException(
                        ExitCode.USAGE,
                        shown.resolve(name + ".json") + " is there already; nothing was written"
                                + "\n  fix: name another folder, or overwrite it with --force");
            }
        }
        Files.createDirectories(folder);
        for (int i = 0; i < names.size(); i++) {
            int number = i;
            Files.writeString(
                    folder.resolve(names.get(i) + ".json"), pretty(json -> export.writeVariables(json, number)));
            talk.say("written: " + shown.resolve(names.get(i) + ".json"));
        }
    }

    private static String pretty(JsonDocument.Body body) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            body.writeTo(json);
        }
        return text.append('\n').toString();
    }

    private void print(CallsExport export) {
        JsonDocument.print(context.out(), json -> {
            json.writeStringField("kind", "export");
            json.writeStringField("format", format.name().toLowerCase(Locale.ROOT));
            export.write(json);
            json.writeArrayFieldStart("lost");
            for (Lost lost : export.lost()) {
                json.writeStartObject();
                json.writeStringField("key", lost.key());
                json.writeStringField("value", lost.value());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
