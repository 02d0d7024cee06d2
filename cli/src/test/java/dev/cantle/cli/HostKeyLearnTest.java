package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.console.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Host keys are learnt when somebody says so, and by no other way. */
@Tag("io")
class HostKeyLearnTest {

    private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}");

    @TempDir
    Path folder;

    private Lab lab;
    private Path hosts;

    @BeforeEach
    void start() throws IOException {
        lab = Lab.of(Workspaces.sample(folder));
        hosts = folder.resolve("learnt");
    }

    @AfterEach
    void stop() throws IOException {
        lab.close();
    }

    @Test
    void aKeyIsAddedWhenItsFingerprintIsGiven() throws IOException {
        Cli.Result looked = learn("--fingerprint", "SHA256:" + "A".repeat(43));
        String fingerprint = fingerprintIn(looked.out());

        assertThat(looked.exitCode()).isEqualTo(4);
        assertThat(looked.err())
                .contains(
                        "nxp-fra-01 shows " + fingerprint + ", not SHA256:AAAA",
                        "fix: somebody else may answer in its place");
        assertThat(hosts).doesNotExist();

        Cli.Result learnt = learn("--fingerprint", fingerprint);

        assertThat(learnt.exitCode()).isZero();
        assertThat(learnt.out()).contains(fingerprint, "added to " + hosts);
        assertThat(Files.readAllLines(hosts))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("[127.0.0.1]:" + lab.device().port() + " ");
        assertThat(verify().exitCode()).isEqualTo(1);
    }

    @Test
    void whatIsKnownIsNotAddedAgain() throws IOException {
        learn("--yes");
        List<String> lines = Files.readAllLines(hosts);

        Cli.Result again = learn();

        assertThat(again.exitCode()).as("nobody has to be asked").isZero();
        assertThat(again.out()).contains(" is known");
        assertThat(Files.readAllLines(hosts)).isEqualTo(lines);
    }

    @Test
    void aLineIsAddedAfterOneThatIsCutShort() throws IOException {
        Files.writeString(hosts, "# mine");

        learn("--yes");

        assertThat(Files.readAllLines(hosts)).hasSize(2).first().isEqualTo("# mine");
    }

    @Test
    void aKeyThatHasChangedIsExplainedAndNeverReplaced() throws IOException {
        learn("--yes");
        String old = Files.readString(hosts).replaceAll("AAAA\\S{20}", "AAAABBBBBBBBBBBBBBBBBBBB");
        Files.writeString(hosts, old);

        Cli.Result result = learn("--yes");

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err())
                .contains("has changed: it is now", hosts + ":1 holds another", "Find out why it changed");
        assertThat(Files.readString(hosts)).isEqualTo(old);
    }

    @Test
    void withoutAnybodyToAskNothingIsLearnt() {
        Cli.Result result = learn();

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains(
                        "nobody is there to compare the fingerprint",
                        "fix: give the one that the device itself shows, with --fingerprint SHA256:...");
        assertThat(hosts).doesNotExist();
    }

    @Test
    void somebodyAtTheTerminalAgreesOrDeclines() throws IOException {
        List<String> questions = new ArrayList<>();

        Cli.Result declined = learn(lab.user().answeredBy(new Person("y", questions)));

        assertThat(declined.exitCode()).isEqualTo(130);
        assertThat(declined.out()).contains("nxp-fra-01: nothing was added");
        assertThat(hosts).doesNotExist();
        assertThat(questions).containsExactly("Does nxp-fra-01 itself show this fingerprint? [yes/no] ");

        assertThat(learn(lab.user().answeredBy(new Person("yes", questions))).exitCode())
                .isZero();
        assertThat(hosts).exists();
    }

    @Test
    void theResultIsOneDocument() {
        Cli.Result result = learn("--yes", "--json");

        assertThat(result.out())
                .startsWith("{\"kind\":\"host-key-learn\",\"exitCode\":0,\"devices\":[{\"device\":\"nxp-fra-01\"")
                .contains("\"state\":\"unknown\"", "\"added\":true");
    }

    @Test
    void aDeviceThatIsNotThereIsTold() {
        Cli.Result result = lab.user().run("host", "key", "learn", "nxp-muc-01", "--yes");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("there is no device 'nxp-muc-01'", "fix: choose from nxp-fra-01");
    }

    @Test
    void aFingerprintThatIsNoneIsTold() {
        Cli.Result result = learn("--fingerprint", "MD5:00:11");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("'MD5:00:11' is not a fingerprint");
    }

    @Test
    void aDeviceThatDoesNotAnswerIsTold() throws IOException {
        lab.close();

        Cli.Result result = learn("--yes");

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).contains("nxp-fra-01: Cannot reach 127.0.0.1:", "the connection was refused");
    }

    @Test
    void anSshConfigurationThatCannotBeFollowedIsToldWithItsLine() throws IOException {
        Path config = Files.writeString(folder.resolve("ssh_config"), "Host *\n  ProxyCommand nc %h %p\n");

        Cli.Result result = learn("--yes", "--ssh-config", config.toString());

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err())
                .contains(
                        config + ":2: ProxyCommand is not followed for 127.0.0.1",
                        "fix: Write ProxyJump [user@]host[:port]");
    }

    @Test
    void oneAddressIsNotThatOfTwoDevices() throws IOException {
        Files.writeString(
                folder.resolve("inventory/devices.yaml"),
                "  - { name: nxp-fra-02, host: 192.0.2.11, user: cantle, access: master }\n",
                StandardOpenOption.APPEND);

        Cli.Result result = learn("nxp-fra-02", "--yes");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains(
                        "--at names one device, but this is about 2",
                        "fix: name one of them at a time, or leave --at out");
    }

    @Test
    void thereIsNoNetconfToWriteDown() {
        assertThat(learn("--yes", "--wire-log", "wire.log").exitCode()).isEqualTo(2);
    }

    private Cli.Result learn(String... more) {
        return learn(lab.user(), more);
    }

    private Cli.Result learn(Cli cli, String... more) {
        List<String> args = new ArrayList<>(
                List.of("host", "key", "learn", "nxp-fra-01", "--at", lab.at(), "--known-hosts", hosts.toString()));
        args.addAll(Arrays.asList(more));
        return cli.run(args.toArray(String[]::new));
    }

    private Cli.Result verify() {
        return lab.user().run("verify", "multicloud-fra", "--at", lab.at(), "--known-hosts", hosts.toString());
    }

    private static String fingerprintIn(String text) {
        Matcher found = FINGERPRINT.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private record Person(String answer, List<String> questions) implements Terminal {

        @Override
        public boolean isInteractive() {
            return true;
        }

        @Override
        public Optional<String> ask(String question, Duration limit) {
            questions.add(question);
            return Optional.of(answer);
        }

        @Override
        public Optional<char[]> askSecret(String question) {
            return Optional.empty();
        }
    }
}
