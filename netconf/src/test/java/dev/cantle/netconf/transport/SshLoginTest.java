package dev.cantle.netconf.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SshLoginTest {

    @Test
    void theArrayOfASecretIsWipedAfterUse() {
        char[] handedOut = "hunter2".toCharArray();
        SshLogin.Password login = new SshLogin.Password(() -> handedOut);

        String revealed = login.reveal();

        assertThat(revealed).isEqualTo("hunter2");
        assertThat(handedOut).containsOnly('\0');
    }

    @Test
    void aLoginFromAnArrayKeepsItsOwnCopy() {
        char[] mine = "hunter2".toCharArray();
        SshLogin.Password login = SshLogin.Password.of(mine);

        mine[0] = 'X';

        assertThat(login.reveal()).isEqualTo("hunter2");
        assertThat(login.reveal()).isEqualTo("hunter2");
    }

    @Test
    void noSecretIsPrinted() {
        SshLogin password = SshLogin.Password.of("hunter2".toCharArray());
        SshLogin key = SshLogin.KeyFile.of(Path.of("id_ed25519"), "hunter2".toCharArray());

        assertThat(password + password.description() + key + key.description()).doesNotContain("hunter2");
        assertThat(key.description()).isEqualTo("the key in id_ed25519");
    }
}
