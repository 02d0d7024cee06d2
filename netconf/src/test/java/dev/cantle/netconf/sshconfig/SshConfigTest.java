package dev.cantle.netconf.sshconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SshConfigTest {

    @TempDir
    Path home;

    @Test
    void theFirstValueThatIsFoundCounts() throws IOException {
        SshConfig config = config("""
                # the lab
                User early
                Host mx-*.example.net !mx-9.example.net
                    HostName %h.mgmt
                    Port 8300
                    User late
                Host *
                    Port 22
                    ProxyJump ops@bastion:2200,inner
                """);

        HostSettings settings = config.of("mx-1.example.net");
        assertThat(settings.hostName()).isEqualTo("mx-1.example.net.mgmt");
        assertThat(settings.port()).hasValue(8300);
        assertThat(settings.user()).contains("early");
        assertThat(settings.jumps()).containsExactly("ops@bastion:2200", "inner");
        assertThat(config.of("mx-9.example.net").port()).hasValue(22);
    }

    @Test
    void quotesEqualSignsAndCommentsAreRead() throws IOException {
        HostSettings settings = config("""
                host=R1
                  identityfile = "~/keys/my key"   # the one
                  IdentityFile /keys/second
                  identityfile none
                  CertificateFile ~/keys/id-cert.pub
                  IdentitiesOnly yes
                """).of("r1");

        assertThat(settings.identityFiles()).containsExactly(home.resolve("keys/my key"), Path.of("/keys/second"));
        assertThat(settings.certificateFiles()).containsExactly(home.resolve("keys/id-cert.pub"));
        assertThat(settings.isIdentitiesOnly()).isTrue();
    }

    @Test
    void whatIsNotSaidIsEmpty() throws IOException {
        HostSettings settings = config("Host other\n  Port 1\n").of("r1");

        assertThat(settings.hostName()).isEqualTo("r1");
        assertThat(settings.port()).isEmpty();
        assertThat(settings.user()).isEmpty();
        assertThat(settings.identityFiles()).isEmpty();
        assertThat(settings.jumps()).isEmpty();
        assertThat(settings.isAgentNamed()).isFalse();
        assertThat(SshConfig.ofUser(home.resolve("nobody")).of("r1").port()).isEmpty();
        assertThat(SshConfig.none().of("r1").hostName()).isEqualTo("r1");
    }

    @Test
    void theAgentIsThatOfTheEnvironmentUnlessAnotherIsNamed() throws IOException {
        String environment = "/run/agent";
        SshConfig config = config("""
                Host a
                  IdentityAgent ~/agent
                Host b
                  IdentityAgent none
                Host c
                  IdentityAgent SSH_AUTH_SOCK
                """);

        assertThat(config.of("a").agent(environment)).contains(home.resolve("agent"));
        assertThat(config.of("b").agent(environment)).isEmpty();
        assertThat(config.of("c").agent(environment)).contains(Path.of("/run/agent"));
        assertThat(config.of("d").agent(environment)).contains(Path.of("/run/agent"));
        assertThat(config.of("d").isAgentNamed()).isFalse();
    }

    @Test
    void includedFilesAreReadInTheirPlace() throws IOException {
        Files.createDirectories(home.resolve(".ssh/config.d"));
        Files.writeString(home.resolve(".ssh/config.d/20-later"), "Host r1\n  Port 2222\n");
        Files.writeString(home.resolve(".ssh/config.d/10-lab"), "User lab\nHost r1\n  Port 1111\n");

        SshConfig config = config("Include config.d/* none/*\nHost r1\n  Port 3333\n  HostName r1.lab\n");

        assertThat(config.of("r1").port()).hasValue(1111);
        assertThat(config.of("r1").user()).contains("lab");
        assertThat(config.of("r1").hostName()).isEqualTo("r1.lab");
    }

    @Test
    void anIncludeUnderAHostIsForThatHost() throws IOException {
        Files.createDirectories(home.resolve(".ssh"));
        Files.writeString(home.resolve(".ssh/lab"), "User lab\n");

        SshConfig config = config("Host r1\n  Include lab\n  Port 8300\n");

        assertThat(config.of("r1").user()).contains("lab");
        assertThat(config.of("r1").port()).hasValue(8300);
        assertThat(config.of("r2").user()).isEmpty();
    }

    @Test
    void matchAllAndMatchHostAreFollowedAndOthersNoted() throws IOException {
        SshConfig config = config("""
                Match host r1,r2
                  Port 1
                Match exec "test -f /x"
                  Port 2
                Match all
                  User everyone
                """);

        assertThat(config.of("r2").port()).hasValue(1);
        assertThat(config.of("r3").port()).isEmpty();
        assertThat(config.of("r3").user()).contains("everyone");
        assertThat(config.notes()).containsExactly(file() + ":3: this Match block is not followed: exec test -f /x");
    }

    @Test
    void aProxyCommandIsRefusedForTheHostThatNeedsIt() throws IOException {
        SshConfig config = config("""
                Host a
                  ProxyCommand nc %h %p
                Host b
                  ProxyCommand none
                  ProxyJump bastion
                Host c
                  ProxyJump none
                """);

        SshConfigException refusal = catchThrowableOfType(
                SshConfigException.class, () -> config.of("a").jumps());
        assertThat(refusal).hasMessage(file() + ":2: ProxyCommand is not followed for a");
        assertThat(refusal.fix()).isEqualTo("Write ProxyJump [user@]host[:port], or ProxyCommand none for this host");
        assertThat(config.of("b").jumps()).containsExactly("bastion");
        assertThat(config.of("c").jumps()).isEmpty();
    }

    @Test
    void aPortThatIsNoneIsTold() throws IOException {
        SshConfig config = config("Host a\n  Port 0\n");

        SshConfigException refusal = catchThrowableOfType(
                SshConfigException.class, () -> config.of("a").port());
        assertThat(refusal).hasMessage(file() + ":2: Port 0 is outside 1 to 65535");
        assertThat(refusal.fix()).isEqualTo("Write a port, such as 22");
    }

    @Test
    void aKeywordWithoutAValueIsTold() {
        SshConfigException refusal = catchThrowableOfType(SshConfigException.class, () -> config("\nHostName\n"));

        assertThat(refusal).hasMessage(file() + ":2: 'HostName' has no value");
        assertThat(refusal.fix()).isEqualTo("Write a value, or remove the line");
    }

    @Test
    void aCircleOfIncludesIsTold() throws IOException {
        Files.createDirectories(home.resolve(".ssh"));
        Files.writeString(home.resolve(".ssh/circle"), "Include circle\n");

        SshConfigException refusal = catchThrowableOfType(SshConfigException.class, () -> config("Include circle\n"));

        assertThat(refusal).hasMessageEndingWith("circle:1: Include goes deeper than 16 files");
        assertThat(refusal.fix()).isEqualTo("Break the circle");
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        Path folder = Files.createDirectory(home.resolve("folder"));

        assertThat(catchThrowableOfType(SshConfigException.class, () -> SshConfig.read(folder, home)))
                .hasMessageStartingWith(folder + ": the SSH configuration cannot be read: ");
    }

    private SshConfig config(String text) throws IOException {
        Files.writeString(file(), text);
        return SshConfig.read(file(), home);
    }

    private Path file() {
        return home.resolve("config");
    }
}
