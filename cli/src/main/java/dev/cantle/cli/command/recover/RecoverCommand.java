package dev.cantle.cli.command.recover;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.command.options.DeviceOptions;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.journal.JournalException;
import dev.cantle.cli.journal.JournaledPush;
import dev.cantle.cli.journal.Journals;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.push.Recovered;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cantle recover}: finds out what has become of pushes that were cut off, and brings them to an end. */
@Command(
        name = "recover",
        mixinStandardHelpOptions = true,
        description =
                "Finds out from the device what has become of each push that was cut off, finishes the verification if"
                        + " its window allows, confirms what is proven, rolls back what is not, and closes its journal.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle recover                         every unfinished push of this workspace",
            "  cantle recover --device nxp-fra-01     those to one device",
            "  cantle recover --accept                you have looked: close what cannot be decided, as it is",
            "",
            "A device is reached where the push had reached it, unless --at says otherwise.",
            "Exit codes: 0 nothing to do, never committed, or confirmed; 4 device not reached, 5 rolled back and the",
            "state before proven, 6 unknown or pending: a person must look. Of several, the worst: 6, 5, 4, 0."
        })
public final class RecoverCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private DeviceOptions device = new DeviceOptions();

    @Option(names = "--device", paramLabel = "DEVICE", description = "Only the pushes to this device. Default: all.")
    private @Nullable String only;

    @Option(
            names = "--accept",
            description =
                    "You have looked at the device, and it is as it should be: close the journals of pushes of which"
                            + " the device does not tell what has become. Nothing is changed on the device for them.")
    private boolean accept;

    /** The command, in what it runs in. */
    public RecoverCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Talk talk = common.talk(context);
        Path workspace = common.workspace(context);
        Journals journals = Journals.of(workspace);
        List<JournalException> unreadable = new ArrayList<>();
        List<JournaledPush> unfinished = unfinished(journals, unreadable);
        // One damaged file must not keep the pushes to other devices from their recovery.
        unreadable.forEach(damage -> talk.complain(String.valueOf(damage.getMessage())));
        device.refuseSeveral(
                unfinished.stream().map(push -> push.head().device()).distinct().count());
        if (unfinished.isEmpty() && unreadable.isEmpty()) {
            refuseUnknownDevice(workspace, journals);
            talk.say("there is no unfinished push" + (only == null ? "" : " to " + only) + ", nothing to do");
        }
        List<RecoverRun.Done> done =
                unfinished.isEmpty() ? List.of() : recovered(talk, workspace, journals, unfinished);
        boolean interrupted = done.size() < unfinished.size();
        if (interrupted) {
            talk.complain("interrupted; " + (unfinished.size() - done.size()) + " of " + unfinished.size()
                    + " pushes were not recovered\n  fix: cantle recover");
        }
        List<Integer> ends = new ArrayList<>();
        done.forEach(one -> ends.add(one.recovered().exitCode().number()));
        if (interrupted) {
            ends.add(ExitCode.INTERRUPTED.number());
        }
        if (!unreadable.isEmpty()) {
            ends.add(ExitCode.UNKNOWN.number());
        }
        ExitCode worst = ExitCode.worst(ends);
        if (common.isJson()) {
            print(done, worst);
        }
        return worst.number();
    }

    // "Nothing to do" for a name that was mistyped would hide a push that waits.
    private void refuseUnknownDevice(Path workspace, Journals journals) {
        if (only == null || journals.knows(only)) {
            return;
        }
        Intent intent = Intent.of(workspace, LocalDate.now(context.clock()));
        if (intent.network().device(only).isEmpty()) {
            throw new CliException(
                    ExitCode.USAGE,
                    "neither the inventory nor .cantle/journal has a device '" + only
                            + "'\n  fix: without --device the pushes to all devices are recovered");
        }
    }

    private List<JournaledPush> unfinished(Journals journals, List<JournalException> unreadable) {
        try {
            return journals.unfinished(device -> only == null || device.equals(only), unreadable::add);
        } catch (JournalException e) {
            throw new CliException(ExitCode.UNKNOWN, String.valueOf(e.getMessage()));
        }
    }

    private List<RecoverRun.Done> recovered(
            Talk talk, Path workspace, Journals journals, List<JournaledPush> unfinished) {
        // A device must be recovered whatever has become of the inventory since.
        Intent intent = Intent.of(workspace, LocalDate.now(context.clock()));
        talk.complain(intent.errorsAndWarnings());
        RecoverRun run = new RecoverRun(
                context, talk, workspace, intent, device.reach(context), device.sessions(context), journals, accept);
        List<RecoverRun.Done> done = new ArrayList<>();
        for (JournaledPush push : unfinished) {
            if (!context.stop().isStopped()) {
                done.add(run.recover(push));
            }
        }
        return done;
    }

    private void print(List<RecoverRun.Done> done, ExitCode worst) {
        JsonDocument.print(context.out(), json -> {
            json.writeStringField("kind", "recover");
            json.writeNumberField("exitCode", worst.number());
            json.writeArrayFieldStart("recoveries");
            for (RecoverRun.Done one : done) {
                write(one, json);
            }
            json.writeEndArray();
        });
    }

    private static void write(RecoverRun.Done one, JsonGenerator json) throws IOException {
        Recovered recovered = one.recovered();
        json.writeStartObject();
        json.writeStringField("slice", recovered.push().head().slice());
        json.writeStringField("device", recovered.push().head().device());
        json.writeStringField("startedAt", recovered.push().startedAt().toString());
        JsonDocument.text(
                json,
                "found",
                recovered.found().stream()
                        .map(truth -> truth.words())
                        .findFirst()
                        .orElse(""));
        json.writeStringField("outcome", recovered.words());
        json.writeStringField("reason", recovered.end().reason());
        json.writeNumberField("exitCode", recovered.exitCode().number());
        json.writeStringField("journal", recovered.push().file().toString());
        JsonDocument.text(
                json,
                "reportFolder",
                one.folder().stream().map(Path::toString).findFirst().orElse(""));
        json.writeEndObject();
    }
}
