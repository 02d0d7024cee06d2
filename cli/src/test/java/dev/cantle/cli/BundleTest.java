package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.secret.Type9;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence bundles: one file that proves, years later, what a push or a look has found. */
@Tag("io")
class BundleTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private static Map<String, String> files(Path zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Somebody without the workspace, the keys or the device. */
    private Cli.Result judge(Path zip, String... more) throws IOException {
        Path copy = elsewhere.resolve("years-later.zip");
        Files.deleteIfExists(copy);
        Files.copy(zip, copy);
        String[] args = new String[3 + more.length];
        System.arraycopy(new String[] {"verify", "--from", "years-later.zip"}, 0, args, 0, 3);
        System.arraycopy(more, 0, args, 3, more.length);
        return new Cli(elsewhere).run(args);
    }

    private static void holdsNoSecret(Map<String, String> files, Path workspace) {
        String all = String.join("\n", files.values());
        assertThat(all).doesNotContain(Lab.AWS_KEY, Lab.AZURE_KEY).doesNotContain(workspace.toString());
        assertThat(Pattern.compile("\\$9\\$[A-Za-z0-9./-]{4,}")
                        .matcher(all)
                        .results()
                        .map(MatchResult::group))
                .noneMatch(form -> Type9.decode(form).isPresent());
    }

    @Test
    void savedRepliesAreJudgedWithoutADevice() throws IOException {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("verify", "--from", ".", "--ssh-config", "none");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains(
                        "--from judges saved replies, so --wait, --at, --user, --known-hosts, --ssh-config and --wire-log"
                                + " do not go with it",
                        "fix: drop --from, or the others");
    }

    @Test
    void aConfirmedPushIsJudgedAgainToTheSameVerdictInAnEmptyFolder() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            Cli.Result pushed = lab.push("--bundle", "change.zip");
            assertThat(pushed.exitCode()).as(pushed.all()).isZero();
            assertThat(pushed.out()).contains("bundle: " + folder.resolve("change.zip"));
        }
        Map<String, String> files = files(folder.resolve("change.zip"));
        assertThat(files.keySet())
                .contains(
                        "intent/inventory/devices.yaml",
                        "intent/inventory/slices/multicloud-fra.yaml",
                        "rendered/multicloud-fra.conf",
                        "rendered/multicloud-fra.intent.yaml",
                        "diff.txt",
                        "evidence/bgp-summary.xml",
                        "evidence/before/bgp-summary.xml",
                        "evidence/requests/bgp-summary.xml",
                        "report.json",
                        "report.html",
                        "report.md",
                        "report.xml",
                        "manifest.json",
                        "MANIFEST.sha256");
        assertThat(files.get("evidence/requests/bgp-summary.xml"))
                .contains("<get-bgp-summary-information><logical-system>l2</logical-system>");
        assertThat(files.get("rendered/multicloud-fra.conf")).contains("env:AWS_FRA_1_MD5");
        holdsNoSecret(files, folder);

        Cli.Result again = judge(folder.resolve("change.zip"));

        assertThat(again.exitCode()).as(again.all()).isZero();
        assertThat(again.out())
                .contains(
                        "judged again: the same verdict, proven", "of the push of multicloud-fra that ended confirmed");
        assertThat(elsewhere.resolve("reports")).doesNotExist();
        Cli.Result json = judge(folder.resolve("change.zip"), "--json", "--report", "again");
        assertThat(json.out())
                .contains("\"proven\":true", "\"same\":true", "surroundings.", "\"reply\":\"before/bgp-summary.xml\"");
        assertThat(elsewhere.resolve("again/report.html")).exists();
    }

    @Test
    void aPushThatWasRolledBackIsJudgedAgainToTheSameVerdict() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "3s", "1s"), "aws-fra-1=wrong-key")) {
            Cli.Result pushed = lab.push("--bundle", "change.zip");
            assertThat(pushed.exitCode()).as(pushed.all()).isEqualTo(5);
        }
        Map<String, String> files = files(folder.resolve("change.zip"));
        assertThat(files.get("manifest.json")).contains("\"outcome\" : \"rolled back\"");
        holdsNoSecret(files, folder);

        Cli.Result again = judge(folder.resolve("change.zip"));

        assertThat(again.exitCode()).as(again.all()).isEqualTo(1);
        assertThat(again.out()).contains("judged again: the same verdict, refuted");
    }

    @Test
    void aLookIsBundledAndATouchedBundleCountsForNothing() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            assertThat(lab.push().exitCode()).isZero();
            Cli.Result looked = lab.user()
                    .run(
                            "verify",
                            "multicloud-fra",
                            "--at",
                            lab.at(),
                            "--known-hosts",
                            lab.knownHosts().toString(),
                            "--bundle",
                            "look.zip");
            assertThat(looked.exitCode()).as(looked.all()).isZero();
        }
        assertThat(judge(folder.resolve("look.zip")).out()).contains("the same verdict, proven");
        Cli.Result saved =
                new Cli(folder).run("verify", "multicloud-fra", "--from", "report/evidence", "--bundle", "saved.zip");
        assertThat(saved.exitCode()).as(saved.all()).isZero();
        assertThat(judge(folder.resolve("saved.zip")).out()).contains("the same verdict, proven");

        byte[] bytes = Files.readAllBytes(folder.resolve("look.zip"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("touched.zip"), bytes);
        Cli.Result touched = judge(folder.resolve("touched.zip"));
        assertThat(touched.exitCode()).isEqualTo(1);
        assertThat(touched.err()).contains("is not as it was bundled", "the state is unknown");
    }

    @Test
    void whatCannotBeBundledIsRefusedBeforeAnythingIsDone() throws IOException {
        Workspaces.sample(folder);
        Files.writeString(folder.resolve("there.zip"), "x");
        Cli cli = new Cli(folder);
        Cli.Result there = cli.run("push", "multicloud-fra", "--yes", "--bundle", "there.zip");
        assertThat(there.exitCode()).isEqualTo(2);
        assertThat(there.err()).contains("there.zip is there already", "evidence is not overwritten");
        assertThat(cli.run("push", "multicloud-fra", "--yes", "--bundle", "none/x.zip")
                        .err())
                .contains("of the bundle is not there");
        assertThat(cli.run("push", "multicloud-fra", "--yes", "--bundle", "x.tar")
                        .err())
                .contains("fix: give it a name that ends in .zip");
        Cli.Result named = cli.run("verify", "multicloud-fra", "--from", "there.zip");
        assertThat(named.exitCode()).isEqualTo(2);
        assertThat(named.err()).contains("a bundle holds its own slice");
        assertThat(cli.run("verify", "--from", "there.zip", "--evidence", "clouds")
                        .err())
                .contains("fix: leave out SLICE, --evidence and --bundle");
        Cli.Result none = cli.run("verify", "--from", "there.zip");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("there.zip is no bundle, or was cut off", "the state is unknown");
    }
}
