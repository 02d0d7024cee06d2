package dev.cantle.verify.cloud;

import dev.cantle.model.Place;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Providers;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.SessionHere;
import dev.cantle.verify.cloud.agreement.Sourced;
import dev.cantle.verify.cloud.aws.AwsDocument;
import dev.cantle.verify.cloud.aws.AwsReader;
import dev.cantle.verify.cloud.aws.AwsView;
import dev.cantle.verify.cloud.azure.AzureDocument;
import dev.cantle.verify.cloud.azure.AzureReader;
import dev.cantle.verify.cloud.azure.AzureView;
import dev.cantle.verify.cloud.json.Fields;
import dev.cantle.verify.cloud.json.Json;
import dev.cantle.verify.cloud.json.JsonText;
import dev.cantle.verify.cloud.json.Keys;
import dev.cantle.verify.cloud.json.Located;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.exhibit.SavedReplies;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the command lines of AWS and Azure have printed about circuits, saved as JSON. Documents are recognised by their
 * content; keys are gone from them before anything else sees them.
 */
public final class CloudEvidence {

    /** The folder in a report's evidence that keeps it. */
    public static final String FOLDER = "clouds";

    private static final String UNREADABLE = "unreadable";
    private static final String SAVE_AGAIN = "save the command's output again, with --output json";

    private final EvidenceFolder folder;
    private final List<Sourced<AwsDocument>> aws = new ArrayList<>();
    private final List<Evidence> awsLists = new ArrayList<>();
    private final List<Sourced<AzureDocument>> azure = new ArrayList<>();
    private final List<Finding> troubles = new ArrayList<>();
    private final List<NotJudged> strange = new ArrayList<>();

    private CloudEvidence(EvidenceFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads a folder and the folders in it.
     *
     * @param keys what keys are compared with
     * @throws IOException if the folder cannot be listed; a file that cannot be read is a finding
     */
    public static CloudEvidence read(Path folder, Keys keys) throws IOException {
        EvidenceFolder files = new EvidenceFolder(folder, keys);
        files.read();
        CloudEvidence evidence = new CloudEvidence(files);
        files.files.forEach(evidence::recognise);
        files.unreadable.forEach(evidence::trouble);
        if (!files.others.isEmpty()) {
            evidence.strange.add(new NotJudged(
                    "",
                    "what " + String.join(", ", files.others.subList(0, Math.min(5, files.others.size()))) + " say",
                    files.others.size() + " files of the evidence are no JSON",
                    ""));
        }
        return evidence;
    }

    private void recognise(CloudFile file) {
        for (Json value : file.values()) {
            firstPageOnly(file, value);
            int before = aws.size() + azure.size();
            boolean list = value instanceof Json.Obj object && AwsReader.isList(new Fields(object));
            if (list) {
                awsLists.add(file.evidence());
            }
            awsDocuments(value).forEach(one -> aws.add(sourced(one, file)));
            if (aws.size() + azure.size() == before) {
                AzureReader.read(value).forEach(one -> azure.add(sourced(one, file)));
            }
            if (aws.size() + azure.size() == before && !list) {
                unrecognised(file, value);
            }
        }
    }

    /** A list of which more pages follow shows that something is there, and never that nothing else is. */
    private void firstPageOnly(CloudFile file, Json value) {
        if (value instanceof Json.Obj object) {
            Fields fields = new Fields(object);
            Stream.of("nextToken", "nextLink")
                    .filter(name -> !(fields.text(name) instanceof Said.Nothing))
                    .findFirst()
                    .ifPresent(name -> trouble(new CloudFile.Unreadable(
                            file.path(),
                            file.evidence(),
                            value.place() + ": " + name + " says that the list goes on; only a page of it is saved")));
        }
    }

    /** A document cites itself, unless its file holds several values: a pointer leads into the first one only. */
    private static <T> Sourced<T> sourced(Located<T> one, CloudFile file) {
        boolean alone = file.values().size() == 1 && !one.pointer().isEmpty();
        Evidence evidence = alone ? file.evidence().at(Part.field(one.pointer())) : file.evidence();
        return new Sourced<>(one.said(), file.path(), evidence);
    }

    /** One document, or a list of them without its wrapper, as {@code --query} prints it. */
    private static List<Located<AwsDocument>> awsDocuments(Json value) {
        List<Json> items = value instanceof Json.Arr array ? array.items() : List.of(value);
        return Fields.objects(items).stream()
                .flatMap(one -> AwsReader.read(one).stream())
                .toList();
    }

    private void unrecognised(CloudFile file, Json value) {
        if (value instanceof Json.Obj object && object.fields().size() == 1) {
            Optional<String> reason = new Fields(object).text(UNREADABLE).value();
            if (reason.isPresent()) {
                trouble(new CloudFile.Unreadable(file.path(), file.evidence(), reason.get()));
                return;
            }
        }
        boolean empty = (value instanceof Json.Arr array && array.items().isEmpty())
                || (value instanceof Json.Obj object
                        && new Fields(object).haveList("value")
                        && new Fields(object).list("value").isEmpty());
        if (empty) {
            trouble(new CloudFile.Unreadable(
                    file.path(), file.evidence(), value.place() + ": an empty list; of what cannot be told"));
            return;
        }
        String names = value instanceof Json.Obj object
                ? "its fields are "
                        + String.join(
                                ", ",
                                new Fields(object).names().stream().limit(10).toList())
                : "it is no object";
        strange.add(new NotJudged(
                "", "what " + file.path() + " says", "it is none of the documents that are read; " + names, ""));
    }

    private void trouble(CloudFile.Unreadable file) {
        Claim claim = new Claim(
                "clouds.file." + (file.path().isEmpty() ? "all" : file.path()),
                "",
                Layer.CLOUD,
                "the evidence " + file.path() + " can be read",
                "JSON of aws or az");
        troubles.add(claim.unknown(file.problem() + "; the state is unknown", SAVE_AGAIN, file.evidence()));
    }

    /**
     * Judges a slice.
     *
     * @param all every slice, so that one circuit is not taken for another
     * @param device what was found on the device
     * @param providers the limits
     */
    public CloudVerdict judge(Slice slice, List<Slice> all, Verdict device, Providers providers) {
        AwsView awsView = new AwsView(aws, awsLists, all, providers);
        AzureView azureView = new AzureView(azure, all, providers);
        SessionHere here = SessionHere.of(device);
        List<Finding> findings = new ArrayList<>();
        List<NotJudged> notJudged = new ArrayList<>();
        slice.circuits().forEach(circuit -> {
            Agreement agreement = circuit.link().disabled()
                    ? heldDown(new Agreement(circuit))
                    : circuit.match(
                            one -> awsView.judge(slice, one, here),
                            one -> azureView.judge(slice, one),
                            CloudEvidence::ofGoogle,
                            one -> new Agreement(one));
            findings.addAll(agreement.findings());
            notJudged.addAll(agreement.notJudged());
        });
        if (findings.isEmpty() && troubles.isEmpty()) {
            findings.add(nothing(device));
        }
        notJudged.addAll(EvidenceAge.of(findings, device));
        findings.addAll(troubles);
        notJudged.addAll(strange);
        return new CloudVerdict(findings, notJudged);
    }

    private static Agreement heldDown(Agreement agreement) {
        agreement.skip("whether the cloud agrees", "the circuit is held down by disabled: true", "");
        return agreement;
    }

    /** What Google says is not read yet; who must look for himself is told how. */
    private static Agreement ofGoogle(GcpCircuit circuit) {
        Agreement agreement = new Agreement(circuit);
        agreement.skip(
                "whether Google Cloud agrees",
                "the documents of gcloud are not read by this version",
                "gcloud compute interconnects attachments describe " + circuit.attachmentName() + " --region "
                        + circuit.region() + " --project " + circuit.project() + " --format json");
        return agreement;
    }

    private static Finding nothing(Verdict device) {
        return new Claim(
                        "clouds.evidence",
                        "",
                        Layer.CLOUD,
                        "the clouds' evidence is about the slice",
                        "JSON of its circuits")
                .unknown(
                        "no document in it belongs to a circuit of the slice; the state is unknown",
                        "save what docs/clouds.md lists, one command a file",
                        new Evidence(FOLDER, device.judgedAt()));
    }

    /** The documents without keys, by the names under which findings cite them. */
    public SavedReplies masked() {
        return name -> folder.files.stream()
                .filter(file -> file.evidence().name().equals(name))
                .findFirst()
                .map(file -> new ByteArrayInputStream(bytes(file)))
                .orElseThrow(() -> new NoSuchFileException(name));
    }

    private static byte[] bytes(CloudFile file) {
        return JsonText.of(file.values()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Keeps the evidence, without keys and with the times of its files, in the folder {@link #FOLDER} of a report's
     * evidence. Of a file that could not be read only the reason is kept, as nobody knows what is a key in it: judged
     * again, it is unknown again.
     */
    public void keep(Path evidence) throws IOException {
        Path clouds = evidence.resolve(FOLDER);
        for (CloudFile file : folder.files) {
            keep(clouds.resolve(file.path()), bytes(file), file.evidence());
        }
        for (CloudFile.Unreadable file : folder.unreadable) {
            String path = file.path().isEmpty() ? "all.json" : file.path();
            keep(clouds.resolve(path), JsonText.of(List.of(reason(file.problem()))), file.evidence());
        }
        if (folder.files.isEmpty() && folder.unreadable.isEmpty()) {
            Json none = reason("no document was given");
            keep(clouds.resolve("nothing.json"), JsonText.of(List.of(none)), new Evidence(FOLDER, Instant.EPOCH));
        }
    }

    private static Json reason(String problem) {
        Place here = Place.of(FOLDER);
        return new Json.Obj(Map.of(UNREADABLE, new Json.Text(problem, here)), "", here);
    }

    private static void keep(Path copy, String text, Evidence evidence) throws IOException {
        keep(copy, text.getBytes(StandardCharsets.UTF_8), evidence);
    }

    private static void keep(Path copy, byte[] bytes, Evidence evidence) throws IOException {
        Files.createDirectories(copy.getParent());
        Files.write(copy, bytes);
        Files.setLastModifiedTime(copy, FileTime.from(evidence.time()));
    }
}
