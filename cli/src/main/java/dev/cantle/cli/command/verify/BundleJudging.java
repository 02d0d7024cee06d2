package dev.cantle.cli.command.verify;

import dev.cantle.cli.bundle.JudgedAgain;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.CantleVersion;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.verify.bundle.Bundle;
import dev.cantle.verify.bundle.BundleException;
import dev.cantle.verify.bundle.Manifest;
import dev.cantle.verify.exhibit.ExhibitCutter;
import dev.cantle.verify.exhibit.SavedReplies;
import dev.cantle.verify.report.JsonReport;
import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Palette;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.Run;
import dev.cantle.verify.report.TerminalReport;
import dev.cantle.verify.report.folder.ReportFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code verify --from FILE.zip}: judges an evidence bundle again, and says whether that is what was found then. */
final class BundleJudging {

    private final CliContext context;
    private final Talk talk;
    private final boolean json;

    BundleJudging(CliContext context, Talk talk, boolean json) {
        this.context = context;
        this.talk = talk;
        this.json = json;
    }

    /**
     * Judges a bundle.
     *
     * @param folder where the report goes, if one is wanted
     * @throws CliException if the bundle cannot be judged
     */
    ExitCode judge(Path file, Optional<Path> folder) throws IOException {
        try (Bundle bundle = Bundle.open(file)) {
            JudgedAgain judged = JudgedAgain.of(bundle);
            Report report = report(bundle, judged);
            tell(file, bundle.manifest(), judged, report);
            if (folder.isPresent()) {
                ReportFolder.write(folder.get(), report);
                talk.say("report: " + folder.get().resolve(ReportFolder.PAGE));
            }
            boolean proven = judged.isProven();
            if (json) {
                print(file, bundle.manifest(), judged, report, folder, proven);
            }
            return proven ? ExitCode.OK : ExitCode.FAILED;
        } catch (BundleException e) {
            throw new CliException(ExitCode.FAILED, e.getMessage() + "; the state is unknown");
        }
    }

    private static Report report(Bundle bundle, JudgedAgain judged) {
        Manifest manifest = bundle.manifest();
        boolean proven = judged.isProven();
        Instant at = judged.verdict().judgedAt();
        String reason = judged.isSame() ? "" : "the verdict is not the one that was recorded in the bundle";
        Run run = new Run(
                "verify",
                at,
                at,
                List.of(),
                0,
                proven ? Outcome.VERIFIED : Outcome.NOT_PROVEN,
                (proven ? ExitCode.OK : ExitCode.FAILED).number(),
                "",
                reason);
        Origin origin = new Origin(CantleVersion.text(), manifest.fact("software"), manifest.fact("revision"));
        Report report = new Report(
                judged.slice(), run, judged.verdict(), judged.intent().waived(), origin);
        return ExhibitCutter.into(report, SavedReplies.in(bundle.folder().resolve("evidence")));
    }

    private void tell(Path file, Manifest manifest, JudgedAgain judged, Report report) throws IOException {
        StringBuilder table = new StringBuilder();
        new TerminalReport(talk.isColoured() ? Palette.ANSI : Palette.PLAIN, talk.columns()).write(report, table);
        talk.say(table.toString().stripTrailing());
        talk.say("");
        talk.say("bundle: " + file + ", of the " + manifest.fact("command") + " of " + manifest.fact("slice")
                + " that ended " + manifest.fact("outcome") + " at " + manifest.fact("endedAt") + ", by Cantle "
                + manifest.fact("cantle"));
        talk.say("all " + manifest.entries().size() + " files are as they were bundled (SHA-256)");
        if (manifest.findings().isEmpty()) {
            talk.say("nothing was judged then, so there is no verdict to compare with");
        } else if (judged.isSame()) {
            talk.say("judged again: the same verdict, "
                    + judged.verdict().state().word() + ", in all "
                    + manifest.findings().size() + " findings");
        } else {
            talk.complain(differing(manifest, judged));
        }
    }

    private static String differing(Manifest manifest, JudgedAgain judged) {
        StringBuilder text = new StringBuilder("judged again: NOT the same verdict");
        for (JudgedAgain.Difference one : judged.differences()) {
            text.append("\n  ")
                    .append(one.id())
                    .append(": was ")
                    .append(one.was())
                    .append(", is ")
                    .append(one.is());
        }
        String then = manifest.fact("cantle");
        return text
                + (then.equals(CantleVersion.text())
                        ? "\n  fix: the files are untouched; tell the makers of Cantle"
                        : "\n  fix: this is Cantle " + CantleVersion.text()
                                + ", which may judge more or otherwise; judge it with " + then + " too");
    }

    private void print(
            Path file, Manifest manifest, JudgedAgain judged, Report report, Optional<Path> folder, boolean proven) {
        JsonDocument.print(context.out(), out -> {
            out.writeStringField("kind", "verify");
            out.writeBooleanField("proven", proven);
            out.writeObjectFieldStart("bundle");
            out.writeStringField("file", file.toString());
            out.writeNumberField("files", manifest.entries().size());
            out.writeObjectFieldStart("run");
            for (var fact : manifest.facts().entrySet()) {
                out.writeStringField(fact.getKey(), fact.getValue());
            }
            out.writeEndObject();
            out.writeBooleanField("same", judged.isSame());
            out.writeArrayFieldStart("differences");
            for (JudgedAgain.Difference one : judged.differences()) {
                out.writeStartObject();
                out.writeStringField("id", one.id());
                out.writeStringField("was", one.was());
                out.writeStringField("is", one.is());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeArrayFieldStart("slices");
            out.writeStartObject();
            out.writeStringField("slice", judged.slice().name());
            out.writeStringField("device", judged.slice().device());
            out.writeStringField("reportFolder", folder.map(Path::toString).orElse(""));
            out.writeFieldName("report");
            JsonReport.write(report, out);
            out.writeEndObject();
            out.writeEndArray();
        });
    }
}
