package dev.cantle.cli.command.snapshot;

import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.snapshot.Manifest;
import dev.cantle.cli.snapshot.SnapshotName;
import dev.cantle.cli.snapshot.SnapshotStore;
import dev.cantle.verify.report.Plain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cantle snapshot list}: which snapshots the workspace keeps. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the snapshots of the workspace.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle snapshot list           names, slices and times",
            "  cantle snapshot list --json    the same for programs",
            "",
            "Exit codes: 0 listed, 2 usage."
        })
final class SnapshotListCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    SnapshotListCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        SnapshotStore store = new SnapshotStore(common.workspace(context));
        Map<SnapshotName, List<Manifest>> all = new LinkedHashMap<>();
        for (SnapshotName name : store.names()) {
            List<Manifest> manifests = new ArrayList<>();
            for (String slice : store.slices(name)) {
                manifests.add(store.manifest(name, slice));
            }
            all.put(name, manifests);
        }
        say(all);
        if (common.isJson()) {
            print(all);
        }
        return ExitCode.OK.number();
    }

    private void say(Map<SnapshotName, List<Manifest>> all) {
        Talk talk = common.talk(context);
        if (all.isEmpty()) {
            talk.say("no snapshots; take one with cantle snapshot take NAME");
        }
        all.forEach((name, manifests) -> {
            talk.say(name.text());
            manifests.forEach(one -> talk.say("  " + one.slice() + " on " + one.device() + ", "
                    + Plain.time(one.takenAt()) + (one.unknown().isEmpty() ? "" : ", not whole")));
        });
    }

    private void print(Map<SnapshotName, List<Manifest>> all) {
        JsonDocument.print(context.out(), json -> {
            json.writeStringField("kind", "snapshots");
            json.writeArrayFieldStart("snapshots");
            for (Map.Entry<SnapshotName, List<Manifest>> one : all.entrySet()) {
                json.writeStartObject();
                json.writeStringField("name", one.getKey().text());
                json.writeArrayFieldStart("slices");
                for (Manifest manifest : one.getValue()) {
                    json.writeStartObject();
                    manifest.fields(json);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
