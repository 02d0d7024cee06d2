package dev.cantle.cli.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.importing.draft.Imported;
import dev.cantle.cli.importing.draft.Missing;
import dev.cantle.model.Problem;
import java.io.IOException;
import java.util.List;

/**
 * What is said of an import.
 *
 * @param files the slices
 * @param outside what stands in no logical system, a line each
 * @param unknownDevices the devices of the slices that the inventory does not have
 */
record ImportReport(List<ImportedFile> files, List<String> outside, List<String> unknownDevices) {

    ImportReport {
        files = List.copyOf(files);
        outside = List.copyOf(outside);
        unknownDevices = List.copyOf(unknownDevices);
    }

    /**
     * Says it.
     *
     * @param stdout whether the intent itself is printed on standard output
     * @param asJson whether one JSON document is
     */
    void tell(CliContext context, boolean stdout, boolean asJson) {
        Talk talk = new Talk(context, stdout || asJson);
        for (ImportedFile file : files) {
            if (stdout) {
                context.out().print(file.text());
                context.out().flush();
            } else {
                talk.say("written: " + file.path());
            }
            tell(file.imported(), talk);
        }
        say(talk, outside, "outside of every logical system, and so in no slice:");
        say(
                talk,
                unknownDevices.stream().map(ImportReport::entry).toList(),
                "not in inventory/devices.yaml; add it to its devices, or import again with --device NAME:");
        if (!stdout) {
            talk.say("next: fill in what is missing, then run cantle check");
        }
        if (asJson) {
            JsonDocument.print(context.out(), this::write);
        }
    }

    private static void tell(Imported imported, Talk talk) {
        say(talk, imported.secrets(), "to set in the environment, as secrets are not written:");
        say(talk, imported.guesses(), "concluded, please check:");
        say(talk, imported.missing().stream().map(Missing::toString).toList(), "missing, to be filled in:");
        say(talk, refused(imported), "values that check will refuse:");
        say(talk, imported.notUnderstood(), "not understood, and not in the intent:");
        say(talk, imported.added(), "rendered from the intent, and not in the file:");
        int restated = imported.restated().size();
        if (restated > 0) {
            talk.say("understood, and rendered under other names or at another place: "
                    + (restated == 1 ? "1 line" : restated + " lines"));
        }
    }

    private static String entry(String device) {
        return "- { name: " + device + ", host: ADDRESS, user: LOGIN }";
    }

    /** The places are those of a file that the user does not have. */
    private static List<String> refused(Imported imported) {
        return imported.refused().stream().map(Problem::message).distinct().toList();
    }

    private static void say(Talk talk, List<String> lines, String heading) {
        if (!lines.isEmpty()) {
            talk.say(heading);
            lines.forEach(line -> talk.say("  " + line));
        }
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStringField("kind", "import");
        json.writeArrayFieldStart("slices");
        for (ImportedFile file : files) {
            write(json, file);
        }
        json.writeEndArray();
        write(json, "outside", outside);
        write(json, "unknownDevices", unknownDevices);
    }

    private static void write(JsonGenerator json, ImportedFile file) throws IOException {
        Imported imported = file.imported();
        json.writeStartObject();
        json.writeStringField("slice", imported.slice());
        json.writeStringField("file", file.path().toString());
        json.writeArrayFieldStart("missing");
        for (Missing missing : imported.missing()) {
            json.writeStartObject();
            json.writeStringField("key", String.join(".", missing.path()));
            json.writeStringField("how", missing.how());
            json.writeEndObject();
        }
        json.writeEndArray();
        write(json, "secrets", imported.secrets());
        write(json, "concluded", imported.guesses());
        write(json, "notUnderstood", imported.notUnderstood());
        write(json, "restated", imported.restated());
        write(json, "added", imported.added());
        write(json, "refused", refused(imported));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, List<String> lines) throws IOException {
        json.writeArrayFieldStart(field);
        for (String line : lines) {
            json.writeString(line);
        }
        json.writeEndArray();
    }
}
