package dev.cantle.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Login;
import dev.cantle.model.value.SecretRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a device names its login. */
class LoginReaderTest {

    @TempDir
    Path workspace;

    @Test
    void aKeyMayHaveAPassphraseAndACertificate() throws IOException {
        assertThat(login("key: ~/.ssh/id, passphrase: { ref: \"env:PHRASE\" }, certificate: certs/id-cert.pub"))
                .isEqualTo(new Login.KeyFile("~/.ssh/id", List.of(SecretRef.parse("env:PHRASE")), "certs/id-cert.pub"));
        assertThat(login("key: ~/.ssh/id")).isEqualTo(new Login.KeyFile("~/.ssh/id"));
    }

    @Test
    void anAgentMayBeHeldToOneKey() throws IOException {
        assertThat(login("agent: true")).isEqualTo(new Login.Agent(""));
        assertThat(login("agent: true, key: ~/.ssh/id")).isEqualTo(new Login.Agent("~/.ssh/id"));
        assertThat(login("agent: false")).isEqualTo(new Login.Ambient());
        assertThat(login("agent: false, key: ~/.ssh/id")).isEqualTo(new Login.KeyFile("~/.ssh/id"));
    }

    @Test
    void aPortThatIsNotWrittenIsLeftToOthers() throws IOException {
        assertThat(device("agent: true").portIsSaid()).isFalse();
        assertThat(device("port: 830").portIsSaid()).isTrue();
    }

    @Test
    void aPasswordAndAnAgentDoNotGoTogether() throws IOException {
        assertThat(problems("password: { ref: \"env:P\" }, agent: true"))
                .containsExactly("inventory/devices.yaml:1:85: error: The device has a password and an agent"
                        + " [device-one-login]\n  fix: keep one of the two");
    }

    @Test
    void aPassphraseWithoutAKeyIsRefused() throws IOException {
        assertThat(problems("passphrase: { ref: \"env:P\" }"))
                .containsExactly("inventory/devices.yaml:1:50: error: The passphrase belongs to a key file, and the"
                        + " device has none [device-one-login]\n  fix: add key: with the path of the private key,"
                        + " without agent:, or remove passphrase:");
        assertThat(problems("agent: true, key: ~/.ssh/id, certificate: c.pub"))
                .hasSize(1)
                .first()
                .asString()
                .contains("The certificate belongs to a key file, and the device has none");
    }

    @Test
    void aPassphraseInClearIsRefusedAndNotShown() throws IOException {
        assertThat(problems("key: ~/.ssh/id, passphrase: sesame"))
                .hasSize(1)
                .first()
                .satisfies(problem -> {
                    assertThat(problem).contains("The passphrase is written in clear");
                    assertThat(problem).doesNotContain("sesame");
                });
    }

    @Test
    void anAgentIsYesOrNo() throws IOException {
        assertThat(problems("agent: maybe")).hasSize(1).first().asString().contains("devices.yaml:1:57: error:");
    }

    private Login login(String keys) throws IOException {
        return device(keys).login();
    }

    private Device device(String keys) throws IOException {
        Loaded loaded = load(keys);
        assertThat(loaded.problems())
                .filteredOn(it -> it.toString().contains("devices.yaml"))
                .isEmpty();
        return loaded.network().device("r1").orElseThrow();
    }

    private List<String> problems(String keys) throws IOException {
        return load(keys).problems().stream()
                .map(Problem::toString)
                .filter(it -> it.contains("devices.yaml"))
                .toList();
    }

    private Loaded load(String keys) throws IOException {
        Path folder = Files.createDirectories(workspace.resolve("inventory"));
        Files.writeString(
                folder.resolve("devices.yaml"), "devices: [ { name: r1, host: 192.0.2.1, user: u, " + keys + " } ]\n");
        return InventoryLoader.load(workspace);
    }
}
