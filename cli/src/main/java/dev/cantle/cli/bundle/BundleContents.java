package dev.cantle.cli.bundle;

import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.Goldens;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.RenderingFailedException;
import dev.cantle.cli.pipeline.ReviewedFile;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.verify.bundle.BundleWriter;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.report.Report;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Bundles a run: the intent, the configuration that it gives, the difference, the replies with their requests, the
 * findings, and the versions of all. There is no key in it, and no path of this machine.
 */
public final class BundleContents {

    /** The folder of the inventory files that the slice came from; a workspace of its own. */
    static final String INTENT = "intent";
    /** The folder of the replies. */
    static final String EVIDENCE = "evidence";

    private final Path workspace;
    private final Intent intent;

    /** Bundles of runs over a workspace. */
    public BundleContents(Path workspace, Intent intent) {
        this.workspace = workspace;
        this.intent = intent;
    }

    /**
     * Writes the bundle of a run, and says so; if it cannot be written, says that. The run is over either way, and how
     * it ended does not change.
     *
     * @param file where to
     * @param folder the folder of its report, with the replies
     * @param saved the folder of replies that somebody else had saved; the last one counts, empty if there is none
     * @param removal whether the slice was removed
     * @param instancesTaken the routing instances that the run took away
     * @return whether it was written
     */
    public boolean write(
            Path file,
            Path folder,
            List<Path> saved,
            Report report,
            boolean removal,
            Set<String> instancesTaken,
            Talk talk) {
        try {
            BundleWriter writer = new BundleWriter();
            gather(writer, folder, saved, report);
            writer.write(
                    file,
                    facts(report, removal, instancesTaken),
                    findings(report),
                    report.run().endedAt());
            talk.say("bundle: " + file);
            return true;
        } catch (FileAlreadyExistsException e) {
            talk.complain("the bundle was not written: " + file
                    + " is there since\n  fix: zip the report folder, or verify" + " again with another name");
        } catch (IOException | RenderingFailedException e) {
            talk.complain("the bundle cannot be written to " + file + ": " + e.getMessage());
        }
        return false;
    }

    private void gather(BundleWriter writer, Path folder, List<Path> saved, Report report) throws IOException {
        Slice slice = report.slice();
        writer.add(INTENT + "/inventory/devices.yaml", workspace.resolve("inventory/devices.yaml"));
        String file =
                intent.network().sources().of(IntentPath.slice(slice.name())).file();
        writer.add(INTENT + "/" + file, workspace.resolve(file));
        writer.addAll(INTENT + "/providers", workspace.resolve("providers"));
        writer.addAll(INTENT + "/templates", workspace.resolve("templates"));
        for (ReviewedFile golden : new Goldens(workspace).of(slice, intent.device(slice), Notation.CURLY)) {
            writer.add("rendered/" + golden.path().getFileName(), golden.wanted());
        }
        writer.add("diff.txt", report.run().diff());
        for (Path replies : saved) {
            writer.addReplies(EVIDENCE, replies);
        }
        writer.addAll(EVIDENCE, folder.resolve(EVIDENCE));
        for (String name : new String[] {"report.html", "report.md", "report.xml", "report.json"}) {
            writer.add(name, folder.resolve(name));
        }
    }

    private static Map<String, String> facts(Report report, boolean removal, Set<String> instancesTaken) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("slice", report.slice().name());
        facts.put("device", report.slice().device());
        facts.put("logicalSystem", report.slice().logicalSystem().name());
        facts.put("command", report.run().command());
        // saved replies are judged without what may lie beside them from before
        facts.put("baseline", Boolean.toString(report.run().command().equals("push")));
        facts.put("removal", Boolean.toString(removal));
        facts.put("outcome", report.run().outcome().words());
        facts.put("exitCode", Integer.toString(report.run().exitCode()));
        facts.put("state", report.verdict().state().word());
        facts.put("startedAt", report.run().startedAt().toString());
        facts.put("endedAt", report.run().endedAt().toString());
        facts.put("judgedAt", report.verdict().judgedAt().toString());
        facts.put(
                "instancesTaken",
                String.join(" ", instancesTaken.stream().sorted().toList()));
        facts.put("cantle", report.origin().cantle());
        facts.put("java", String.valueOf(System.getProperty("java.version")));
        facts.put("software", report.origin().software());
        facts.put("revision", report.origin().revision());
        return facts;
    }

    private static Map<String, String> findings(Report report) {
        return report.verdict().findings().stream()
                .collect(Collectors.toMap(
                        Finding::id, finding -> finding.state().word(), (first, second) -> first, TreeMap::new));
    }
}
