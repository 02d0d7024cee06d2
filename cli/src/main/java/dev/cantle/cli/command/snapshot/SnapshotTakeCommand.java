package dev.cantle.cli.command.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.command.options.DeviceOptions;
import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.device.DeviceReplySource;
import dev.cantle.cli.device.SoftwareLine;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.cli.push.order.PushOrder;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.cli.snapshot.Manifest;
import dev.cantle.cli.snapshot.SnapshotName;
import dev.cantle.cli.snapshot.SnapshotStore;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.verify.snapshot.Snapshot;
import dev.cantle.verify.snapshot.SnapshotTaking;
import dev.cantle.verify.source.FolderReplySource;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.SavingReplySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle snapshot take}: keeps what devices say now of the logical systems of slices. */
@Command(
        name = "take",
        mixinStandardHelpOptions = true,
        description =
                "Keeps the BGP sessions, routes and interfaces of the slices' logical systems. Changes nothing on a"
                        + " device.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle snapshot take monday                       of every slice, on its device",
            "  cantle snapshot take tuesday multicloud-fra       of one slice",
            "  cantle snapshot take old --from evidence          from saved replies",
            "",
            "It is in .cantle/snapshots/NAME/SLICE/, secrets masked, in files that verify --from reads.",
            "Exit codes: 0 taken, 1 not all of it could be read, 2 usage, 3 inventory invalid, 4 device or",
            "transport error: nothing is kept."
        })
final class SnapshotTakeCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private DeviceOptions device = new DeviceOptions();

    @Parameters(index = "0", paramLabel = "NAME", description = "The name of the snapshot.")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "SLICE", arity = "0..*", description = "The slices. Default: all.")
    private List<String> slices = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "Take it from the replies saved in this folder, or in its folder SLICE.")
    private @Nullable Path from;

    @Option(names = "--replace", description = "Take the place of a snapshot of that name.")
    private boolean replace;

    SnapshotTakeCommand(CliContext context) {
        this.context = context;
    }

    private record Kept(Manifest manifest, SnapshotTaking.Taken taken) {}

    @Override
    public Integer call() throws IOException {
        Talk talk = common.talk(context);
        SnapshotName wanted = SnapshotCommand.name(name);
        if (from != null && device.isGiven()) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--from takes saved replies, so --at, --user, --known-hosts, --ssh-config and"
                            + " --wire-log do not go with it"
                            + "\n  fix: drop --from, or the others");
        }
        SnapshotStore store = new SnapshotStore(common.workspace(context));
        List<Kept> all = new ArrayList<>();
        try (SnapshotStore.Draft draft = store.begin(wanted, replace)) {
            Intent intent = WorkspaceSlices.sound(context, common);
            List<Slice> chosen = WorkspaceSlices.named(intent, slices);
            device.refuseSeveral(chosen);
            try (AmbientSecrets secrets = new AmbientSecrets(context, common.workspace(context));
                    DeviceConnector connector = device.connector(context, secrets)) {
                for (Slice slice : chosen) {
                    Kept kept = from == null
                            ? onDevice(intent, slice, connector, draft)
                            : fromFolder(slice, context.resolve(from), draft);
                    draft.add(kept.manifest());
                    say(talk, kept);
                    all.add(kept);
                }
            }
            refuseNothing(all);
            talk.say("snapshot " + wanted + ": " + draft.keep());
        }
        if (common.isJson()) {
            print(wanted, store.folder(wanted), all);
        }
        boolean whole = all.stream().allMatch(one -> one.taken().unknown().isEmpty());
        return (whole ? ExitCode.OK : ExitCode.FAILED).number();
    }

    private Kept onDevice(Intent intent, Slice slice, DeviceConnector connector, SnapshotStore.Draft draft) {
        Device target = WorkspaceSlices.device(intent, slice);
        try (JunosSession session = connector.open(target)) {
            ReplySource asked = new DeviceReplySource(session, PushOrder.scopeOf(slice, target));
            Kept kept = take(slice, SnapshotTaking.whole(), asked, "", draft);
            if (!session.isOpen()) {
                throw new CliException(
                        ExitCode.DEVICE_ERROR,
                        target.name() + ": the session was lost; no snapshot was kept\n  fix: take it again");
            }
            return kept;
        } catch (NetconfException e) {
            throw new CliException(
                    ExitCode.DEVICE_ERROR, e.getMessage() + (e.fix().isEmpty() ? "" : "\n  fix: " + e.fix()));
        } catch (SecretUnavailableException e) {
            throw new CliException(ExitCode.DEVICE_ERROR, String.valueOf(e.getMessage()));
        }
    }

    private Kept fromFolder(Slice slice, Path given, SnapshotStore.Draft draft) {
        if (!Files.isDirectory(given)) {
            throw new CliException(
                    ExitCode.USAGE,
                    given + " is not a folder\n  fix: name the folder that holds the saved replies, such as the"
                            + " evidence folder of a report");
        }
        Path own = given.resolve(slice.name());
        Path folder = Files.isDirectory(own) ? own : given;
        SnapshotTaking taking =
                SnapshotTaking.whole().withTables(Snapshot.in(folder, "").saved());
        return take(slice, taking, new FolderReplySource(folder), folder.toString(), draft);
    }

    private Kept take(Slice slice, SnapshotTaking taking, ReplySource asked, String source, SnapshotStore.Draft draft) {
        SavingReplySource kept = new SavingReplySource(asked, draft.slice(slice.name()));
        SnapshotTaking.Taken taken = taking.take(kept);
        Manifest manifest = new Manifest(
                slice.name(),
                context.clock().instant(),
                slice.device(),
                slice.logicalSystem().name(),
                SoftwareLine.of(kept),
                source,
                taken.unknown());
        return new Kept(manifest, taken);
    }

    private static void refuseNothing(List<Kept> all) {
        if (all.stream().allMatch(one -> one.taken().isNothing())) {
            throw new CliException(
                    ExitCode.FAILED,
                    "nothing could be read, so no snapshot was kept\n"
                            + "  fix: give the replies of show bgp summary, show route summary, show route table TABLE and"
                            + " show interfaces terse, or a login that may ask for them");
        }
    }

    private static void say(Talk talk, Kept kept) {
        SnapshotTaking.Taken taken = kept.taken();
        talk.say(kept.manifest().slice() + " on " + kept.manifest().device() + ": " + taken.sessions() + " sessions, "
                + taken.units() + " units, " + taken.destinations() + " destinations in " + taken.tables()
                + (taken.tables() == 1 ? " table" : " tables"));
        taken.unknown().forEach(sentence -> talk.say("  unknown: " + sentence));
    }

    private void print(SnapshotName wanted, Path folder, List<Kept> all) {
        JsonDocument.print(context.out(), json -> {
            json.writeStringField("kind", "snapshot");
            json.writeStringField("name", wanted.text());
            json.writeStringField("folder", folder.toString());
            json.writeArrayFieldStart("slices");
            for (Kept one : all) {
                write(one, json);
            }
            json.writeEndArray();
        });
    }

    private static void write(Kept one, JsonGenerator json) throws IOException {
        json.writeStartObject();
        one.manifest().fields(json);
        json.writeNumberField("sessions", one.taken().sessions());
        json.writeNumberField("units", one.taken().units());
        json.writeNumberField("tables", one.taken().tables());
        json.writeNumberField("destinations", one.taken().destinations());
        json.writeEndObject();
    }
}
