package dev.cantle.cli.importing;

import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.importing.calls.CallException;
import dev.cantle.cli.importing.calls.CallsImport;
import dev.cantle.cli.importing.draft.Imported;
import dev.cantle.cli.importing.junos.JunosImport;
import dev.cantle.cli.importing.junos.Places;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.inventory.InventoryLoader;
import dev.cantle.inventory.Loaded;
import dev.cantle.model.intent.Device;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Name;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle import}: intent from provisioning calls, or from a configuration. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads the variables of provisioning calls (JSON), or a Junos configuration (curly, set or XML;"
                + " of a whole router or of one logical system), into inventory/slices/. Says what is missing, which"
                + " cantle check then points at, and lists each line that was not understood. Secrets are never"
                + " written: a reference is, and the variable to set is named.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle import router.json aws.json azure.json --slice multicloud-fra   calls into one slice",
            "  cantle import l2.conf --logical-system l2       what a login confined to l2 was shown",
            "  cantle import mx204.xml --logical-system l2     one logical system of a whole router",
            "  cantle import mx204.set --stdout                print the intent instead of writing it",
            "",
            "Exit codes: 0 imported, also when something is missing or was not understood, 2 usage, or the file cannot"
                    + " be read."
        })
public final class ImportCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with calls, or one with a configuration.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--logical-system",
            paramLabel = "NAME",
            defaultValue = "",
            description = "The one to import of several, or that which the file was shown in. Default: all.")
    private String logicalSystem = "";

    @Option(
            names = "--slice",
            paramLabel = "NAME",
            defaultValue = "",
            description = "What the slice is called. Default: as its logical system, or its router in the calls.")
    private String slice = "";

    @Option(
            names = "--device",
            paramLabel = "NAME",
            defaultValue = "",
            description = "The router, as in devices.yaml. Default: the host name in the configuration, or the only"
                    + " device of the workspace.")
    private String device = "";

    @Option(names = "--stdout", description = "Print the intent instead of writing it.")
    private boolean stdout;

    @Option(names = "--force", description = "Overwrite files of slices that are there already.")
    private boolean force;

    /** The command, in what it runs in. */
    public ImportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (stdout && common.isJson()) {
            throw new CliException(ExitCode.USAGE, "--stdout does not go with --json\n  fix: drop one");
        }
        checkName();
        Path workspace = common.workspace(context);
        Loaded loaded = InventoryLoader.load(workspace);
        List<SourceFile> sources = files.stream()
                .map(file -> SourceFile.read(context.resolve(file), file.toString()))
                .toList();
        boolean calls = sources.stream().allMatch(SourceFile::isJson);
        if (!calls && sources.size() > 1) {
            throw SourceFile.refused(
                    "several files can only be imported together if all of them hold calls in JSON",
                    "import one configuration at a time");
        }
        List<String> outside = new ArrayList<>();
        List<Imported> all = calls
                ? List.of(calls(sources, loaded))
                : configuration(sources.get(0).configuration(), workspace, loaded, sources.get(0), outside);
        List<ImportedFile> written = ImportedFile.of(all, workspace, sources);
        if (!stdout) {
            ImportedFile.write(written, workspace, force);
        }
        new ImportReport(written, outside, unknown(all, loaded)).tell(context, stdout, common.isJson());
        return ExitCode.OK.number();
    }

    private void checkName() {
        if (!slice.isEmpty()) {
            try {
                Name.SLICE_OR_CIRCUIT.check("slice", slice);
            } catch (IllegalValueException e) {
                throw new CliException(ExitCode.USAGE, "--slice: " + e.getMessage() + "\n  fix: " + e.fix());
            }
        }
    }

    private Imported calls(List<SourceFile> sources, Loaded loaded) {
        try {
            CallsImport calls = new CallsImport();
            sources.forEach(source -> calls.add(source.text(), source.shown()));
            return calls.slice(slice, device.isEmpty() ? onlyDevice(loaded) : device, logicalSystem);
        } catch (CallException e) {
            throw SourceFile.refused(String.valueOf(e.getMessage()), e.fix());
        }
    }

    private List<Imported> configuration(
            Configuration configuration, Path workspace, Loaded loaded, SourceFile source, List<String> outside) {
        List<String> names = JunosImport.logicalSystems(configuration);
        if (!names.isEmpty() && !logicalSystem.isEmpty() && !names.contains(logicalSystem)) {
            throw SourceFile.refused(
                    source.shown() + ": there is no logical system '" + logicalSystem + "'",
                    "choose from " + String.join(", ", names));
        }
        if (names.size() > 1 && logicalSystem.isEmpty() && !slice.isEmpty()) {
            throw SourceFile.refused(
                    source.shown() + ": there are " + names.size() + " logical systems, and --slice names one slice",
                    "choose one with --logical-system: " + String.join(", ", names));
        }
        String host = configuration.child("system").isPresent() ? "" : onlyDevice(loaded);
        JunosImport junos = new JunosImport(workspace, loaded.providers());
        List<Imported> all = junos.read(
                configuration, new JunosImport.Wanted(slice, device.isEmpty() ? host : device, logicalSystem));
        Places places = source.places();
        junos.outside(configuration).forEach(line -> outside.add(places.of(line) + ": " + line));
        return all.stream()
                .map(one -> one.withNotUnderstood(one.notUnderstood().stream()
                        .map(line -> places.of(line) + ": " + line)
                        .toList()))
                .toList();
    }

    /** The devices of slices that the workspace does not have. */
    private static List<String> unknown(List<Imported> all, Loaded loaded) {
        return all.stream()
                .flatMap(one -> one.draft().value("device").stream())
                .filter(name -> loaded.network().device(name).isEmpty())
                .distinct()
                .toList();
    }

    private static String onlyDevice(Loaded loaded) {
        List<Device> devices = loaded.network().devices();
        return devices.size() == 1 ? devices.get(0).name() : "";
    }
}
