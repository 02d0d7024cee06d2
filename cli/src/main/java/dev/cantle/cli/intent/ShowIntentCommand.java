package dev.cantle.cli.intent;

import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.inventory.IntentSources;
import dev.cantle.inventory.resolve.Resolved;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.templates.intent.IntentPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle show-intent}: what was understood of the intent. */
@Command(
        name = "show-intent",
        mixinStandardHelpOptions = true,
        description = "Shows the intent of slices with every default filled in; with --resolved where each value comes"
                + " from: the slice, its device, a group, the defaults, the provider, or Cantle itself.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle show-intent multicloud-fra               the whole intent as YAML",
            "  cantle show-intent multicloud-fra --resolved    each value with its source and place",
            "  cantle show-intent --free                       what each device has left for another slice",
            "",
            "Exit codes: 0 shown, 2 usage, 3 inventory invalid."
        })
public final class ShowIntentCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..*", paramLabel = "SLICE", description = "The slices. Default: all.")
    private List<String> slices = new ArrayList<>();

    @Option(names = "--resolved", description = "Show of each value what says it, and where that stands.")
    private boolean resolved;

    @Option(names = "--free", description = "Show the logical systems, irb units and port tags that devices have left.")
    private boolean free;

    /** The command, in what it runs in. */
    public ShowIntentCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (free && (resolved || !slices.isEmpty())) {
            throw new CliException(
                    ExitCode.USAGE, "--free is about devices\n  fix: drop --resolved and the names of slices");
        }
        Intent intent = WorkspaceSlices.sound(context, common);
        List<Slice> wanted = WorkspaceSlices.named(intent, slices);
        if (free) {
            free(DeviceUse.of(intent.network()));
        } else if (resolved) {
            resolved(intent, wanted);
        } else {
            plain(intent, wanted);
        }
        context.out().flush();
        return ExitCode.OK.number();
    }

    private void plain(Intent intent, List<Slice> wanted) {
        if (common.isJson()) {
            JsonDocument.print(context.out(), json -> {
                json.writeStringField("kind", "intent");
                json.writeArrayFieldStart("slices");
                for (Slice slice : wanted) {
                    json.writeStartObject();
                    json.writeStringField("slice", slice.name());
                    json.writeStringField("device", slice.device());
                    json.writeStringField("yaml", IntentPrinter.print(slice, WorkspaceSlices.device(intent, slice)));
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            // As YAML has it, documents of one stream are parted by three hyphens.
            context.out().print(i == 0 ? "" : "---\n");
            context.out().print(IntentPrinter.print(wanted.get(i), WorkspaceSlices.device(intent, wanted.get(i))));
        }
    }

    private void resolved(Intent intent, List<Slice> wanted) {
        IntentSources sources = IntentSources.of(common.workspace(context), intent.providers());
        if (common.isJson()) {
            JsonDocument.print(context.out(), json -> {
                json.writeStringField("kind", "resolved-intent");
                json.writeArrayFieldStart("slices");
                for (Slice slice : wanted) {
                    json.writeStartObject();
                    json.writeStringField("slice", slice.name());
                    json.writeArrayFieldStart("values");
                    for (Resolved value : sources.of(slice, file(intent, slice))) {
                        json.writeStartObject();
                        json.writeStringField("path", value.path());
                        json.writeStringField("value", value.value());
                        json.writeStringField("source", value.source());
                        JsonDocument.text(json, "place", value.place());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
            return;
        }
        for (Slice slice : wanted) {
            context.out().print(ResolvedTable.of(slice.name(), sources.of(slice, file(intent, slice))));
        }
    }

    private static String file(Intent intent, Slice slice) {
        return intent.network().sources().of(IntentPath.slice(slice.name())).file();
    }

    private void free(List<DeviceUse> devices) {
        if (common.isJson()) {
            JsonDocument.print(context.out(), json -> {
                json.writeStringField("kind", "free");
                json.writeArrayFieldStart("devices");
                for (DeviceUse device : devices) {
                    device.writeTo(json);
                }
                json.writeEndArray();
            });
            return;
        }
        devices.forEach(device -> context.out().print(device.text()));
    }
}
