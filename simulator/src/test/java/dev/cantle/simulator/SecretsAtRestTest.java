package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.secret.Type9;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("io")
class SecretsAtRestTest {

    private static final Pattern KEY = Pattern.compile("authentication-key \"([^\"]*)\"; ## SECRET-DATA");
    private static final String GROUP =
            "logical-systems l2 routing-instances " + Routers.VRF + " protocols bgp group aws-1";
    private static final String NOTHING = "<configuration-output>\n</configuration-output>";

    private static String held(String configuration) {
        Matcher key = KEY.matcher(configuration);
        assertThat(key.find()).as(configuration).isTrue();
        return key.group(1);
    }

    private static String text(String reply) {
        return reply.replace("&quot;", "\"");
    }

    private static void push(TestClient client, String slice) throws IOException {
        assertThat(client.load("merge", slice)).contains("<ok/>").doesNotContain("rpc-error");
        assertThat(client.commit()).contains("<ok/>").doesNotContain("rpc-error");
    }

    private static String neighbor(TestClient client) {
        try {
            return client.rpc("<get-bgp-neighbor-information><logical-system>l2</logical-system><neighbor-address>"
                    + "10.0.0.1</neighbor-address></get-bgp-neighbor-information>");
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Test
    void aKeyIsStoredScrambledAndShownSoInEveryFormat() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            assertThat(client.load("merge", Routers.slice())).contains("<ok/>");
            String form = held(device.candidate());

            assertThat(Type9.decode(form))
                    .hasValueSatisfying(key -> assertThat(key).isEqualTo(Routers.AWS_KEY.toCharArray()));
            assertThat(text(client.compare())).contains("authentication-key \"" + form + "\"; ## SECRET-DATA");
            assertThat(text(client.rpc("<get-configuration format=\"text\"/>")))
                    .contains("authentication-key \"" + form + "\"; ## SECRET-DATA");
            assertThat(text(client.rpc("<get-configuration format=\"set\"/>")))
                    .contains("authentication-key \"" + form + "\"")
                    .doesNotContain(Routers.AWS_KEY);
            assertThat(client.rpc("<get-configuration/>"))
                    .contains("<authentication-key>" + form + "</authentication-key>")
                    .doesNotContain(Routers.AWS_KEY);
        }
    }

    @Test
    void theSamePlainKeyLoadedAgainIsAChange() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client, Routers.slice());
            String before = held(simulator.devices().get(0).running());

            assertThat(client.load("merge", Routers.slice())).contains("<ok/>");

            assertThat(text(client.compare()))
                    .contains("[edit " + GROUP + "]")
                    .contains("-       authentication-key \"" + before + "\"; ## SECRET-DATA")
                    .contains("+       authentication-key \"$9$")
                    .doesNotContain("local-as", Routers.AWS_KEY);
        }
    }

    @Test
    void theHeldFormLoadedAgainIsNoChange() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client, Routers.slice());
            String form = held(simulator.devices().get(0).running());

            assertThat(client.load("merge", Routers.slice().replace(Routers.AWS_KEY, form)))
                    .contains("<ok/>");

            assertThat(client.compare()).contains(NOTHING);
        }
    }

    @Test
    void aSessionComesUpWithAScrambledKeyAndKeepsUpWhenOnlyTheSaltChanges() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client, Routers.slice().replace(Routers.AWS_KEY, "$9$rfeKvLbs4DHqY25Fn9tpLxNdgo"));
            assertThat(neighbor(client)).doesNotContain("Established</peer-state>");

            push(client, Routers.slice());
            Routers.await("Established", () -> neighbor(client).contains("Established</peer-state>"));
            push(client, Routers.slice());

            assertThat(neighbor(client)).contains("Established</peer-state>", "<flap-count>0</flap-count>");
        }
    }

    @Test
    void aFormThatSaysNothingMeetsNoKey() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client, Routers.slice().replace("group azure-1 {", "group azure-1 { authentication-key \"$9$!\";"));
            Routers.await("Established", () -> neighbor(client).contains("Established</peer-state>"));

            assertThat(client.rpc("<get-bgp-summary-information><logical-system>l2</logical-system>"
                            + "</get-bgp-summary-information>"))
                    .contains("<down-peer-count>1</down-peer-count>");
        }
    }

    @Test
    void aRollbackGivesTheSameBytesBack() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            push(client, Routers.slice());
            String before = device.running();
            push(client, Routers.slice());
            assertThat(device.running()).isNotEqualTo(before);

            assertThat(client.rpc("<load-configuration rollback=\"1\"/>")).contains("<ok/>");
            assertThat(client.commit()).contains("<ok/>");

            assertThat(device.running()).isEqualTo(before);
        }
    }

    @Test
    void aHashStaysAsItIs() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            String hash = "$6$saltsalt$abcdefghijklmnopqrstuv";

            assertThat(client.set("set system root-authentication encrypted-password \"" + hash + "\""))
                    .contains("<ok/>");

            assertThat(simulator.devices().get(0).candidate()).contains("encrypted-password \"" + hash + "\"");
        }
    }

    @Test
    void aKeyThatIsTooLongIsRefusedBeforeItIsScrambled() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            String key = "k".repeat(127);

            assertThat(client.set("set " + GROUP + " authentication-key " + key))
                    .contains("Must be a string of 126 characters or less", "<load-error-count>1</load-error-count>")
                    .doesNotContain(key);
        }
    }
}
