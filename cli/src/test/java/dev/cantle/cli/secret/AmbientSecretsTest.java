package dev.cantle.cli.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.cli.console.Environment;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.value.SecretRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where references lead, and what is said when they lead nowhere. */
class AmbientSecretsTest {

    private static final String KEY = "q7RtW2mZx9LpK4vN";

    @TempDir
    Path workspace;

    private final Map<String, String> variables = new HashMap<>();

    @Test
    void aVariableIsASecret() throws SecretUnavailableException {
        variables.put("AWS_KEY", KEY);

        assertThat(resolved("env:AWS_KEY")).isEqualTo(KEY);
    }

    @Test
    void aVariableThatIsNotSetIsNamed() {
        assertThatThrownBy(() -> resolved("env:AWS_KEY")).hasMessage("""
                env:AWS_KEY is not set
                  fix: export AWS_KEY before the push, without writing it into a file of the workspace""");
    }

    @Test
    void theFirstLineOfAFileIsASecretWithoutItsEnd() throws Exception {
        write("aws.key", KEY + "\r\nwritten by the team of networks\n", "rw-------");

        assertThat(resolved("file:aws.key")).isEqualTo(KEY);
    }

    @Test
    void aFileThatOthersMayReadIsRefused() throws IOException {
        for (String mode : new String[] {"rw-r-----", "rw----r--", "rw--w----"}) {
            write("aws.key", KEY, mode);

            assertThatThrownBy(() -> resolved("file:aws.key"))
                    .hasMessage("file:aws.key: others may read or change the file\n  fix: chmod 600 "
                            + workspace.resolve("aws.key"));
        }
    }

    @Test
    void aLinkIsAsOpenAsWhatItLeadsTo() throws Exception {
        write("kept.key", KEY, "rw-------");
        write("open.key", KEY, "rw-r--r--");
        Files.createSymbolicLink(workspace.resolve("a"), Path.of("kept.key"));
        Files.createSymbolicLink(workspace.resolve("b"), Path.of("open.key"));

        assertThat(resolved("file:a")).isEqualTo(KEY);
        assertThatThrownBy(() -> resolved("file:b")).hasMessageContaining("others may read or change the file");
    }

    @Test
    void whatIsNoSecretFileIsRefusedWithoutShowingIt() throws IOException {
        write("empty.key", "", "rw-------");
        write("blank.key", "\n" + KEY, "rw-------");
        write("large.key", KEY + "\n".repeat(5000), "rw-------");
        Files.write(write("latin.key", "", "rw-------"), "schl\u00fcssel".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(workspace.resolve("folder"));

        assertThatThrownBy(() -> resolved("file:empty.key"))
                .hasMessage("file:empty.key: the file is empty\n  fix: the secret is its first line");
        assertThatThrownBy(() -> resolved("file:blank.key"))
                .hasMessageContaining("the file is empty on its first line")
                .hasMessageNotContaining(KEY);
        assertThatThrownBy(() -> resolved("file:large.key")).hasMessageContaining("the file is larger than 4096 bytes");
        assertThatThrownBy(() -> resolved("file:latin.key")).hasMessageContaining("the file is not text in UTF-8");
        assertThatThrownBy(() -> resolved("file:folder")).hasMessageContaining("this is not a file");
        assertThatThrownBy(() -> resolved("file:nowhere")).hasMessageContaining("there is no such file");
    }

    @Test
    void aReferenceIsFollowedOnceHoweverManyAsk() throws Exception {
        Path count = workspace.resolve("count");
        write("show", "#!/bin/sh\necho once >>'" + count + "'\necho " + KEY + "\n", "rwx------");
        write("fail", "#!/bin/sh\necho once >>'" + count + "'\nexit 3\n", "rwx------");

        try (AmbientSecrets secrets = secrets()) {
            for (int i = 0; i < 3; i++) {
                secrets.resolve(SecretRef.parse("exec:./show")).close();
                assertThatThrownBy(() -> secrets.resolve(SecretRef.parse("exec:./fail")))
                        .isInstanceOf(SecretUnavailableException.class);
            }
        }
        assertThat(count).hasContent("once\nonce");
    }

    private String resolved(String reference) throws SecretUnavailableException {
        try (AmbientSecrets secrets = secrets();
                Secret secret = secrets.resolve(SecretRef.parse(reference))) {
            return new String(secret.copy());
        }
    }

    private AmbientSecrets secrets() {
        return new AmbientSecrets(new Environment(variables), workspace);
    }

    private Path write(String name, String text, String mode) throws IOException {
        Path file = Files.writeString(workspace.resolve(name), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }
}
