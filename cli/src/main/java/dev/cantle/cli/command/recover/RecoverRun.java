package dev.cantle.cli.command.recover;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.device.Reach;
import dev.cantle.cli.journal.JournaledPush;
import dev.cantle.cli.journal.Journals;
import dev.cantle.cli.journal.PushHead;
import dev.cantle.cli.pipeline.CantleVersion;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.Rendering;
import dev.cantle.cli.pipeline.RenderingFailedException;
import dev.cantle.cli.pipeline.ReportFolderName;
import dev.cantle.cli.push.Recovered;
import dev.cantle.cli.push.Recovery;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Login;
import dev.cantle.model.intent.Slice;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.verify.exhibit.ExhibitCutter;
import dev.cantle.verify.exhibit.SavedReplies;
import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.folder.ReportFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Takes one unfinished push to its end and to the report of that. */
final class RecoverRun {

    /** A recovery that is over, with the folder of its report: empty or one. */
    record Done(Recovered recovered, List<Path> folder) {}

    private final CliContext context;
    private final Talk talk;
    private final Path workspace;
    private final Intent intent;
    private final Reach reach;
    private final SessionOptions options;
    private final Journals journals;
    private final boolean accept;

    RecoverRun(
            CliContext context,
            Talk talk,
            Path workspace,
            Intent intent,
            Reach reach,
            SessionOptions options,
            Journals journals,
            boolean accept) {
        this.context = context;
        this.talk = talk;
        this.workspace = workspace;
        this.intent = intent;
        this.reach = reach;
        this.options = options;
        this.journals = journals;
        this.accept = accept;
    }

    Done recover(JournaledPush push) {
        Instant startedAt = context.clock().instant();
        PushHead head = push.head();
        Optional<Device> known = intent.network().device(head.device());
        Device device = known.orElseGet(() ->
                new Device(head.device(), head.host(), head.port(), head.user(), head.access(), new Login.Ambient()));
        List<Slice> slice = intent.network().slice(head.slice()).stream().toList();
        Path folder = ReportFolderName.of(workspace, startedAt, head.slice());
        talk.say("recover the push of " + head.slice() + " to " + head.device() + " that began at "
                + push.startedAt().truncatedTo(ChronoUnit.SECONDS));
        Recovered recovered;
        try (AmbientSecrets secrets = new AmbientSecrets(context, workspace);
                DeviceConnector connector = new DeviceConnector(context, secrets, reachOf(head, device), options)) {
            recovered = new Recovery(context, connector, new RecoverTalk(talk), journals)
                    .recover(new Recovery.Case(
                            push,
                            device,
                            slice,
                            unverifiable(head, device, slice),
                            accept,
                            folder.resolve("evidence")));
        }
        return tell(recovered, slice, folder, startedAt);
    }

    /** Where the push had reached the device, unless the command line says otherwise. */
    private Reach reachOf(PushHead head, Device device) {
        boolean asInInventory = device.host().equals(head.host()) && device.port() == head.port();
        return new Reach(
                reach.at().isEmpty() && !asInInventory ? head.host() + ":" + head.port() : reach.at(),
                reach.user().isEmpty() ? head.user() : reach.user(),
                reach.knownHosts(),
                reach.config());
    }

    private String unverifiable(PushHead head, Device device, List<Slice> slice) {
        if (head.remove()) {
            return "a removal that was cut off is not verified any more";
        }
        if (intent.hasErrors()) {
            return "the inventory is invalid, so that nothing can be verified";
        }
        if (slice.isEmpty()) {
            return "slice " + head.slice() + " is no longer in the inventory, so that nothing can be verified";
        }
        try {
            boolean same = new Rendering(workspace)
                    .of(slice.get(0), device)
                    .configuration()
                    .equals(head.rendered());
            return same ? "" : "what the inventory says now is not what was pushed, so that nothing can be verified";
        } catch (RenderingFailedException e) {
            return "slice " + head.slice() + " cannot be rendered any more, so that nothing can be verified";
        }
    }

    private Done tell(Recovered recovered, List<Slice> slice, Path folder, Instant startedAt) {
        PushHead head = recovered.push().head();
        String end =
                head.slice() + ": " + recovered.words() + ": " + recovered.end().reason();
        switch (recovered.exitCode()) {
            case OK -> talk.say(end);
            default -> talk.complain(end);
        }
        if (slice.isEmpty() || !recovered.reached()) {
            return new Done(recovered, List.of());
        }
        Report report = ExhibitCutter.into(
                recovered.report(
                        slice.get(0),
                        startedAt,
                        context.clock().instant(),
                        intent.waived(),
                        new Origin(CantleVersion.text(), "", head.revision())),
                SavedReplies.in(folder.resolve("evidence")).or(SavedReplies.in(head.evidence())));
        try {
            talk.say("report: " + ReportFolder.write(folder, report));
            return new Done(recovered, List.of(folder));
        } catch (IOException e) {
            talk.complain("the report cannot be written to " + folder + ": " + e.getMessage());
            return new Done(recovered, List.of());
        }
    }
}
