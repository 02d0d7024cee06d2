package dev.cantle.verify.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence bundles: what is written is what is opened, and nothing else is. */
class BundleTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:20:00.123Z");

    @TempDir
    Path folder;

    private Path write(String name) throws IOException {
        Path evidence = Files.createDirectories(folder.resolve("evidence/before"));
        Path reply = Files.writeString(evidence.resolve("bgp-summary.xml"), "<rpc-reply/>");
        Files.setLastModifiedTime(reply, FileTime.from(AT.minusSeconds(3)));
        Files.writeString(evidence.resolve("torn.xml.partial"), "<rpc");
        BundleWriter writer = new BundleWriter();
        writer.addAll("evidence", folder.resolve("evidence"));
        writer.add("diff.txt", "+ mtu 1500;\n");
        writer.add("nothing.txt", folder.resolve("nothing.txt"));
        Path file = folder.resolve(name);
        writer.write(file, Map.of("slice", "x", "cantle", "1.0"), Map.of("x.session", "proven"), AT);
        return file;
    }

    /** The files of a bundle, by name. */
    private static Map<String, byte[]> files(Path file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path file = folder.resolve("other.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        }
        return file;
    }

    private static void sum(Map<String, byte[]> files) {
        StringBuilder sums = new StringBuilder();
        files.remove(Manifest.SUMS);
        files.forEach((name, bytes) -> sums.append(
                        HexFormat.of().formatHex(Sha256.begin().digest(bytes)))
                .append("  ")
                .append(name)
                .append('\n'));
        files.put(Manifest.SUMS, bytes(sums.toString()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String problem(Path file) {
        try (Bundle opened = Bundle.open(file)) {
            return "opened " + opened.manifest();
        } catch (BundleException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void whatWasBundledIsOpenedAsItWas() throws Exception {
        Path unpacked;
        try (Bundle bundle = Bundle.open(write("a.zip"))) {
            unpacked = bundle.folder();
            Path reply = unpacked.resolve("evidence/before/bgp-summary.xml");
            assertThat(reply).hasContent("<rpc-reply/>");
            assertThat(Files.getLastModifiedTime(reply).toInstant()).isEqualTo(AT.minusSeconds(3));
            assertThat(bundle.manifest().fact("slice")).isEqualTo("x");
            assertThat(bundle.manifest().findings()).containsEntry("x.session", "proven");
            assertThat(bundle.manifest().entries())
                    .extracting(Manifest.Entry::name)
                    .containsExactly("diff.txt", "evidence/before/bgp-summary.xml");
        }
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void theSameFilesGiveTheSameBundle() throws Exception {
        assertThat(Files.readAllBytes(write("a.zip"))).isEqualTo(Files.readAllBytes(write("b.zip")));
    }

    @Test
    void theSumsAreInTheFormOfSha256sum() throws Exception {
        Map<String, byte[]> files = files(write("a.zip"));
        assertThat(files.keySet())
                .containsExactly("diff.txt", "evidence/before/bgp-summary.xml", "manifest.json", "MANIFEST.sha256");
        assertThat(new String(files.get(Manifest.SUMS), StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allMatch(line -> line.matches("[0-9a-f]{64}  [a-zA-Z./-]+"))
                .first()
                .isEqualTo(HexFormat.of().formatHex(Sha256.begin().digest(bytes("+ mtu 1500;\n"))) + "  diff.txt");
    }

    @Test
    void aBundleIsForItsOwnerOnlyAndNeverOverwrites() throws Exception {
        Path file = write("a.zip");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> write("a.zip")).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aBundleThatCannotBeWrittenLeavesNothing() throws Exception {
        BundleWriter writer = new BundleWriter();
        Path gone = Files.writeString(folder.resolve("gone.txt"), "x");
        writer.add("gone.txt", gone);
        Files.delete(gone);
        assertThatThrownBy(() -> writer.write(folder.resolve("a.zip"), Map.of(), Map.of(), AT))
                .isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void ofAFolderThatSomebodyElseHasFilledOnlyRepliesAreBundled() throws Exception {
        Path given = Files.createDirectories(folder.resolve("given/requests"));
        Files.writeString(given.resolve("bgp-summary.xml"), "<get-bgp-summary-information/>");
        for (String name : new String[] {
            "bgp-summary.xml", "routes-CUST.inet.0.txt", "full-ping-10.0.0.1.xml", "aws.key", "notes.txt", "x.json"
        }) {
            Files.writeString(folder.resolve("given").resolve(name), "x");
        }
        Files.writeString(
                Files.createDirectories(folder.resolve("given/secrets")).resolve("bgp-summary.xml"), "x");
        BundleWriter writer = new BundleWriter();
        writer.addReplies("evidence", folder.resolve("given"));
        writer.write(folder.resolve("a.zip"), Map.of(), Map.of(), AT);

        assertThat(files(folder.resolve("a.zip")).keySet())
                .containsExactly(
                        "evidence/bgp-summary.xml",
                        "evidence/full-ping-10.0.0.1.xml",
                        "evidence/requests/bgp-summary.xml",
                        "evidence/routes-CUST.inet.0.txt",
                        "manifest.json",
                        "MANIFEST.sha256");
    }

    @Test
    void aNameThatPeopleGiveIsTakenAndOneThatMayMeanAnotherFileIsSaid() throws Exception {
        Path clouds = Files.createDirectories(folder.resolve("clouds/aws fra (1)"));
        Files.writeString(clouds.resolve("vifs of today~.json"), "{}");
        BundleWriter writer = new BundleWriter();
        writer.addAll("evidence", folder.resolve("clouds"));
        writer.write(folder.resolve("a.zip"), Map.of(), Map.of(), AT);
        assertThat(files(folder.resolve("a.zip"))).containsKey("evidence/aws fra (1)/vifs of today~.json");
        Bundle.open(folder.resolve("a.zip")).close();

        assertThatThrownBy(() -> writer.add("evidence/a:b.json", "{}"))
                .isInstanceOf(IOException.class)
                .hasMessage("the file evidence/a:b.json has a name that no file of a bundle has; rename it");
    }

    @Test
    void oneChangedByteIsFoundWhereverItIs() throws Exception {
        byte[] whole = Files.readAllBytes(write("a.zip"));
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<String, byte[]> before = files(folder.resolve("a.zip"));
        int found = 0;
        for (int i = 0; i < 200; i++) {
            byte[] changed = whole.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Path file = Files.write(folder.resolve("changed.zip"), changed);
            try (Bundle opened = Bundle.open(file)) {
                // what a zip says beside its files (times, versions) is not evidence
                for (Manifest.Entry entry : opened.manifest().entries()) {
                    assertThat(opened.folder().resolve(entry.name()))
                            .as("seed " + seed + ", byte " + at)
                            .hasBinaryContent(before.get(entry.name()));
                }
            } catch (BundleException expected) {
                found++;
            }
        }
        assertThat(found).as("seed " + seed).isGreaterThan(100);
    }

    @Test
    void aChangedFileIsNamed() throws Exception {
        Map<String, byte[]> files = files(write("a.zip"));
        files.put("diff.txt", bytes("+ mtu 1501;\n"));
        assertThat(problem(zip(files)))
                .isEqualTo(folder.resolve("other.zip")
                        + ": the file diff.txt is not as it was bundled: its SHA-256 is another");
        sum(files);
        assertThat(problem(zip(files))).contains("the file diff.txt is not as it was bundled");
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        Map<String, byte[]> files = files(write("a.zip"));
        files.remove("diff.txt");
        assertThat(problem(zip(files))).endsWith("the file diff.txt is missing");
    }

    @Test
    void aFileThatWasAddedIsNamed() throws Exception {
        Map<String, byte[]> files = files(write("a.zip"));
        files.put("evidence/x.xml", bytes("x"));
        assertThat(problem(zip(files))).endsWith("the file evidence/x.xml was not bundled, it was added later");
        sum(files);
        assertThat(problem(zip(files))).contains("evidence/x.xml was not bundled");
    }

    @Test
    void aChangedManifestIsFound() throws Exception {
        Map<String, byte[]> files = files(write("a.zip"));
        String json = new String(files.get(Manifest.NAME), StandardCharsets.UTF_8);
        files.put(Manifest.NAME, bytes(json.replace("proven", "refuted")));
        assertThat(problem(zip(files))).contains("the file manifest.json is not as it was bundled");
    }

    @Test
    void aNameThatLeadsOutIsRefused() throws Exception {
        for (String name : new String[] {"../x", "a/../../x", "/x", "a//b", "a\\b", "C:x", "a/", "x\ny"}) {
            Map<String, byte[]> files = files(write("a" + name.length() + name.hashCode() + ".zip"));
            files.put(name, bytes("x"));
            sum(files);
            assertThat(problem(zip(files)))
                    .as(name)
                    .containsAnyOf("leads out of the bundle", "that no file of a bundle has");
        }
    }

    @Test
    void aFileThatIsInItTwiceIsRefused() throws Exception {
        Map<String, byte[]> files = files(write("a.zip"));
        files.put("diff.tx_", bytes("another"));
        byte[] zip = Files.readAllBytes(zip(files));
        String text = new String(zip, StandardCharsets.ISO_8859_1).replace("diff.tx_", "diff.txt");
        Path file = Files.write(folder.resolve("twice.zip"), text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problem(file)).endsWith("the file diff.txt is in it twice");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() throws Exception {
        BundleWriter writer = new BundleWriter();
        Path zeros = folder.resolve("zeros");
        try (OutputStream out = Files.newOutputStream(zeros)) {
            byte[] piece = new byte[1 << 20];
            for (int i = 0; i < 32; i++) {
                out.write(piece);
            }
        }
        writer.add("evidence/zeros", zeros);
        Path file = folder.resolve("bomb.zip");
        writer.write(file, Map.of(), Map.of(), AT);
        assertThat(problem(file)).endsWith("the file evidence/zeros unpacks to more than 200 times its size");
    }

    @Test
    void aFileThatIsLongerThanItSaysIsRefused() throws Exception {
        Map<String, byte[]> files = files(write("a.zip"));
        files.put("diff.txt", new byte[1 << 20]);
        assertThat(problem(zip(files))).contains("the file diff.txt is not as it was bundled");
    }

    @Test
    void aBundleOfAnotherFormatSaysWhatToDo() throws Exception {
        Map<String, byte[]> files = files(write("a.zip"));
        String json = new String(files.get(Manifest.NAME), StandardCharsets.UTF_8);
        files.put(Manifest.NAME, bytes(json.replace("\"format\" : 1", "\"format\" : 7")));
        sum(files);
        assertThat(problem(zip(files)))
                .contains("it has format 7, and this Cantle reads format 1")
                .contains("fix: judge it with a newer Cantle");
    }

    @Test
    void whatIsNoBundleIsCalledSo() throws Exception {
        assertThat(problem(Files.writeString(folder.resolve("x.zip"), "hello")))
                .contains("x.zip is no bundle, or was cut off");
        assertThat(problem(folder.resolve("none.zip"))).contains("none.zip cannot be read");
        assertThat(problem(zip(Map.of("a.txt", bytes("x")))))
                .endsWith("it has no manifest.json, so it is no bundle of Cantle");
        byte[] whole = Files.readAllBytes(write("a.zip"));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(problem(cut)).contains("cut.zip is no bundle, or was cut off");
    }

    @Test
    void aListOfSumsThatIsNoneIsRefused() throws Exception {
        Map<String, byte[]> files = files(write("a.zip"));
        files.put(Manifest.SUMS, bytes("hello\n"));
        assertThat(problem(zip(files))).endsWith("its MANIFEST.sha256 cannot be read");
    }
}
