package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.notation.Notation;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that an import reads, those that it cannot read among them. */
class ImportSourcesTest extends ImportLab {

    @Test
    void aMissingFileIsSaid() {
        Cli.Result result = cantle("import", "nowhere.json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("nowhere.json: there is no such file", "fix: name the file that holds the calls");
    }

    @Test
    void anEmptyFileIsSaid() throws IOException {
        write("empty.conf", "\n\n");

        assertThat(cantle("import", "empty.conf").err()).contains("empty.conf: the file is empty", "fix: save");
    }

    @Test
    void aFolderIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("calls"));

        assertThat(cantle("import", "calls").err()).contains("calls: this is not a file");
    }

    @Test
    void aFileThatIsNotTextIsSaid() throws IOException {
        Files.write(folder.resolve("box.conf"), "interfaces { \u00e4 }".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(cantle("import", "box.conf").err()).contains("box.conf: the file is not text in UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curly | interfaces { irb { unit 4 { | box.conf:1:",
                "set | set interfaces irb unit 4 { | box.conf:1:27",
                "xml | <configuration><interfaces></configuration> | box.conf:1:"
            })
    void aConfigurationThatDoesNotParseIsSaidWithItsPlace(String notation, String text, String place)
            throws IOException {
        write("box.conf", text);

        Cli.Result result = cantle("import", "box.conf");

        assertThat(result.exitCode()).as(notation).isEqualTo(2);
        assertThat(result.err()).contains("cantle: " + place, "fix: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protocols { bgp {/group a {/hold-time 90/peer-as 5;/}/}}/ | 3:13: Expected ';' before 'peer-as'",
                "bgp {/group a {/peer-as 5/}/}/ | 3:10: Expected ';' before '}'",
                "bgp {/group a {/peer-as 5/ | 3:10: Expected ';' before the end of the text",
                "bgp {/  group a {/    peer-as 5;/}/system { host-name x; }/ | 2:11: The block is not closed",
                "bgp {/group a {/peer-as 5;/ | 2:9: The block is not closed",
                "<configuration>/<system>/</configuration>/ | 2:1: The XML is broken: <system> is not closed",
                "<configuration>/<system>/<x></x>/ | 2:1: The XML is broken: <system> is not closed"
            })
    void whereAConfigurationBreaksIsSaidAndNotWhereThatShows(String text, String message) throws IOException {
        write("box.conf", text.replace("</", "<\0").replace('/', '\n').replace("<\0", "</"));

        Cli.Result result = cantle("import", "box.conf");

        assertThat(result.err()).contains("cantle: box.conf:" + message, "fix: ");
    }

    @Test
    void aSecretBehindALineWithoutItsEndIsNotShown() throws IOException {
        write("box.conf", "protocols { bgp {\n group a {\n  hold-time 90\n  \"$9$topsecret\";\n }\n}\n}\n");

        assertThat(cantle("import", "box.conf").all())
                .contains("box.conf:3:", "this line cannot be read")
                .doesNotContain("topsecret");
    }

    @Test
    void aLineWithASecretThatCannotBeReadIsNotShown() throws IOException {
        write("box.conf", "protocols {\n  bgp {\n    authentication-key topsecret { } };\n}\n}\n");

        Cli.Result result = cantle("import", "box.conf");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.all()).doesNotContain("topsecret");
    }

    @Test
    void aFileWithNoStatementIsSaid() throws IOException {
        write("box.conf", "/* nothing yet */\n");

        assertThat(cantle("import", "box.conf").err())
                .contains("box.conf: there is no statement in it", "fix: save what show configuration prints to it");
    }

    @Test
    void aFileThatIsTooLargeIsSaid() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("box.conf").toFile(), "rw")) {
            file.setLength(Notation.MAX_CHARACTERS + 1L);
        }

        assertThat(cantle("import", "box.conf").err())
                .contains("box.conf: the file is larger than 64 MB", "fix: import one logical system at a time");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeReadIsSaid() throws IOException {
        // its first page is never mapped, so that even root cannot read it
        Files.createSymbolicLink(folder.resolve("box.conf"), Path.of("/proc/self/mem"));

        assertThat(cantle("import", "box.conf").err())
                .contains("box.conf: the file cannot be read", "fix: check its permissions");
    }
}
