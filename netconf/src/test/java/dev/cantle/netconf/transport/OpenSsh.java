package dev.cantle.netconf.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** OpenSSH's own tools, where they are installed: what they write is what our users have. */
final class OpenSsh {

    private OpenSsh() {}

    static void assumeInstalled(String... tools) {
        for (String tool : tools) {
            assumeTrue(Files.isExecutable(Path.of("/usr/bin/" + tool)), tool + " is not installed");
        }
    }

    /** Makes a key pair at the path. */
    static Path key(Path file, String passphrase, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("ssh-keygen", "-q", "-N", passphrase, "-f", file.toString()));
        command.addAll(List.of(options));
        run(command.toArray(String[]::new));
        return file;
    }

    /** Has the public key signed; the certificate stands beside it. */
    static void sign(Path authority, Path key, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("ssh-keygen", "-q", "-s", authority.toString(), "-I", "test"));
        command.addAll(List.of(options));
        command.add(key + ".pub");
        run(command.toArray(String[]::new));
    }

    static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", String.join(" ", command), said)
                .isZero();
    }

    /** An agent of its own, which ends with the test. */
    static final class Agent implements AutoCloseable {

        private final Process process;
        private final Path socket;

        private Agent(Process process, Path socket) {
            this.process = process;
            this.socket = socket;
        }

        static Agent start(Path folder) throws IOException {
            Path socket = folder.resolve("agent");
            Process process = new ProcessBuilder("ssh-agent", "-D", "-a", socket.toString())
                    .redirectErrorStream(true)
                    .start();
            // it announces itself once it listens
            assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).contains("SSH_AUTH_SOCK");
            return new Agent(process, socket);
        }

        Path socket() {
            return socket;
        }

        void add(Path key) throws Exception {
            run("sh", "-c", "SSH_AUTH_SOCK=" + socket + " exec ssh-add -q " + key);
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }
}
