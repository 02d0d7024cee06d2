package dev.cantle.cli.command.snapshot;

import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.snapshot.ComparisonText;
import dev.cantle.cli.snapshot.SnapshotName;
import dev.cantle.cli.snapshot.SnapshotStore;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.verify.report.Palette;
import dev.cantle.verify.snapshot.Comparison;
import dev.cantle.verify.snapshot.ComparisonJson;
import dev.cantle.verify.snapshot.Snapshot;
import dev.cantle.verify.snapshot.Tolerances;
import dev.cantle.verify.snapshot.difference.Comparing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle snapshot compare}: says what is gone, new or different between two snapshots. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Says what is gone, new or different between two snapshots.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle snapshot compare monday tuesday",
            "  cantle snapshot compare monday tuesday --counts 0 --routes 0 --flaps 0    as strict as can be",
            "",
            "The age of routes and the time that sessions are up are never compared.",
            "Exit codes: 0 the same within the tolerances, 1 not the same, or a part is missing or cannot be",
            "read, 2 usage."
        })
final class SnapshotCompareCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "A", description = "The earlier snapshot.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The later snapshot.")
    private String after = "";

    @Parameters(
            index = "2..*",
            paramLabel = "SLICE",
            arity = "0..*",
            description = "The slices. Default: all that either holds.")
    private List<String> slices = new ArrayList<>();

    @Option(
            names = "--counts",
            paramLabel = "PERCENT",
            defaultValue = "10",
            description = "By how much a count of routes may fall or grow. Default: 10.")
    private int counts = 10;

    @Option(
            names = "--routes",
            paramLabel = "PERCENT",
            defaultValue = "1",
            description = "How many of the BGP routes of a table may be gone or different. Default: 1.")
    private int routes = 1;

    @Option(
            names = "--flaps",
            paramLabel = "N",
            description = "How often a session may have flapped in between. Default: not compared.")
    private long flaps = Tolerances.ANY;

    SnapshotCompareCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        SnapshotStore store = new SnapshotStore(common.workspace(context));
        Comparing comparing = Comparing.with(tolerances());
        SnapshotName a = store.existing(SnapshotCommand.name(before));
        SnapshotName b = store.existing(SnapshotCommand.name(after));
        Map<String, Comparison> all = new LinkedHashMap<>();
        for (String slice : chosen(store, a, b)) {
            all.put(slice, compare(store, comparing, a, b, slice));
        }
        say(all, a, b);
        boolean same = !all.isEmpty() && all.values().stream().allMatch(Comparison::isSame);
        if (common.isJson()) {
            print(all, same);
        }
        return (same ? ExitCode.OK : ExitCode.FAILED).number();
    }

    private Tolerances tolerances() {
        try {
            return new Tolerances(counts, routes, flaps);
        } catch (IllegalValueException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage() + "\n  fix: " + e.fix());
        }
    }

    private List<String> chosen(SnapshotStore store, SnapshotName a, SnapshotName b) {
        TreeSet<String> known = new TreeSet<>(store.slices(a));
        known.addAll(store.slices(b));
        for (String slice : slices) {
            if (!known.contains(slice)) {
                throw new CliException(
                        ExitCode.USAGE,
                        "neither snapshot holds the slice '" + slice + "'\n  fix: "
                                + (known.isEmpty() ? "take them again" : "choose from " + String.join(", ", known)));
            }
        }
        return slices.isEmpty()
                ? List.copyOf(known)
                : slices.stream().distinct().toList();
    }

    private static Comparison compare(
            SnapshotStore store, Comparing comparing, SnapshotName a, SnapshotName b, String slice) {
        for (SnapshotName name : List.of(a, b)) {
            if (!store.slices(name).contains(slice)) {
                return Comparison.unknown(a.text(), b.text(), "the snapshot " + name + " does not hold this slice");
            }
        }
        return comparing.compare(snapshot(store, a, slice), snapshot(store, b, slice));
    }

    private static Snapshot snapshot(SnapshotStore store, SnapshotName name, String slice) {
        return Snapshot.in(store.folder(name).resolve(slice), name.text());
    }

    private void say(Map<String, Comparison> all, SnapshotName a, SnapshotName b) {
        Talk talk = common.talk(context);
        Palette palette = talk.isColoured() ? Palette.ANSI : Palette.PLAIN;
        ComparisonText text = new ComparisonText(palette, context.columns());
        if (all.isEmpty()) {
            talk.say("neither " + a + " nor " + b + " holds a slice; the state is unknown");
        }
        all.forEach((slice, comparison) -> {
            talk.say(palette.strong(slice + ": " + a + " -> " + b));
            text.lines(comparison).forEach(talk::say);
            talk.say("");
        });
    }

    private void print(Map<String, Comparison> all, boolean same) {
        JsonDocument.print(context.out(), json -> {
            json.writeStringField("kind", "comparison");
            json.writeBooleanField("same", same);
            json.writeArrayFieldStart("slices");
            for (Map.Entry<String, Comparison> one : all.entrySet()) {
                json.writeStartObject();
                json.writeStringField("slice", one.getKey());
                ComparisonJson.fields(one.getValue(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
