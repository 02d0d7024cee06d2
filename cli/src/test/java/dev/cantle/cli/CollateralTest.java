package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import dev.cantle.simulator.server.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A push that is good for its own slice and bad for another one in the same logical system is undone. */
@Tag("io")
class CollateralTest {

    private static final String OURS = "inventory/slices/multicloud-fra.yaml";
    private static final String OTHER = """
            slice: plant
            device: nxp-fra-01
            logicalSystem: l2
            ownership: shared
            asn: 65000
            capacityMbps: 1000
            routingInstance:
              name: green
              type: vrf
              routeDistinguisher: 65000:3
              vrfTarget: target:65000:3
            circuits:
              - name: plant-b
                provider: other
                bandwidthMbps: 100
                irb: 9
                local: 10.0.1.1/30
                remote: 10.0.1.2
                remoteAs: 4200000001
                receive: [10.20.0.0/16, 10.21.0.0/16]
                other: { site: plant B }
            verify: { within: 20s, stableFor: 1s }
            """;
    private static final String STATIC = "logical-systems { l2 { routing-instances { green { routing-options { static {"
            + " route 203.0.113.0/24 next-hop 10.0.1.2; } } } } } }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "plant-b=down, surroundings.peer.10.0.1.2.green",
        "plant-b=missing-prefix, surroundings.routes.green.inet.0",
        "plant-b=missing-prefix, surroundings.received.10.0.1.2.green.inet.0",
        "plant-b=port-down, surroundings.interface.irb.9",
        "plant-b=port-down, surroundings.routes.green.inet.0"
    })
    void whatIsLostBesideTheSliceUndoesThePushAndIsNamed(String fault, String finding) throws Exception {
        try (Lab lab = Lab.of(twoSlices())) {
            pushOther(lab);
            String before = lab.device().running();

            Cli.Result result = lab.push(lab.user()
                    .with(new Fuse("verify", false, () -> lab.world(fault)).andBefore("roll back", lab::world)));

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(lab.device().running()).isEqualTo(before);
            assertThat(lab.device().pending()).isFalse();
            assertThat(state(finding)).isEqualTo("refuted");
            for (String time : List.of("before", "after", "restored")) {
                assertThat(folder.resolve("report/evidence/" + time + "/route-summary.xml"))
                        .exists();
            }
        }
    }

    @Test
    void aStaticRouteThatIsLostIsNamedWithItsNextHop() throws Exception {
        try (Lab lab = Lab.of(twoSlices())) {
            pushOther(lab);

            Cli.Result result = lab.push(lab.user()
                    .with(new Fuse("verify", false, () -> lab.world("plant-b=port-down"))
                            .andBefore("roll back", lab::world)));

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(Files.readString(folder.resolve("report/report.json")))
                    .contains("203.0.113.0/24 (was Static via 10.0.1.2, is gone)");
        }
    }

    @Test
    void aChangeThatHarmsNobodyIsConfirmedAndSaysWhatItHasCompared() throws Exception {
        try (Lab lab = Lab.of(twoSlices())) {
            pushOther(lab);

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(state("surroundings.snapshot")).isEqualTo("proven");
        }
    }

    @Test
    void whatStaysLostAfterTheRollBackIsForAPersonToLookAt() throws Exception {
        try (Lab lab = Lab.of(twoSlices())) {
            pushOther(lab);
            String before = lab.device().running();

            Cli.Result result =
                    lab.push(lab.user().with(new Fuse("verify", false, () -> lab.world("plant-b=missing-prefix"))));

            assertThat(result.exitCode()).as(result.all()).isEqualTo(6);
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void aPushThatCannotSeeTheStateBeforeIsRefusedBeforeItCommits() throws IOException {
        Line refusing = Line.junos().with("error:get-route-summary-information:every:permission denied");
        try (Lab lab = Lab.of(twoSlices(), Duration.ofMinutes(1), refusing)) {
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(4);
            assertThat(result.err())
                    .contains(
                            "the state before cannot be seen, so that nobody could tell what else the change costs: routes: "
                                    + "the device says: permission denied",
                            "fix: let the login ask for show bgp summary, show route, show route summary");
            assertThat(lab.device().running()).isEqualTo(before);
            assertThat(lab.device().candidate()).isEqualTo(before);
        }
    }

    @Test
    void theFirstPushIntoALogicalSystemNeedsNoAnswersAboutOneThatIsNotThere() throws IOException {
        Line puzzled = Line.junos().with("error:get-route-summary-information:every:no such thing here");
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"), Duration.ofMinutes(1), puzzled)) {
            Cli.Result result = lab.push("--bundle", "first.zip");

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(folder.resolve("report/evidence/before")).doesNotExist();
            assertThat(new Cli(folder).run("verify", "--from", "first.zip").out())
                    .contains("judged again: the same verdict, proven");

            Files.writeString(
                    folder.resolve(OURS),
                    Files.readString(folder.resolve(OURS)).replace("minimumInterval: 300ms", "minimumInterval: 400ms"));
            Cli.Result second = lab.push();
            assertThat(second.exitCode()).as(second.all()).isEqualTo(4);
            assertThat(second.err()).contains("the state before cannot be seen");
        }
    }

    @Test
    void aRemovalTakesWhatIsTheSlicesAndNothingElse() throws Exception {
        try (Lab lab = Lab.of(twoSlices())) {
            pushOther(lab);
            assertThat(lab.push().exitCode()).isZero();

            Cli.Result removed = lab.push("--remove");

            assertThat(removed.exitCode()).as(removed.all()).isZero();
            assertThat(state("surroundings.snapshot")).isEqualTo("proven");
        }
    }

    private Path twoSlices() throws IOException {
        Path workspace = Workspaces.impatient(folder, "5s", "1s");
        Workspaces.edit(workspace.resolve(OURS), "logicalSystem: l2", "logicalSystem: l2\nownership: shared");
        Files.writeString(workspace.resolve("inventory/slices/plant.yaml"), OTHER);
        return workspace;
    }

    /** The other slice, and a static route of somebody else's. */
    private static void pushOther(Lab lab) throws NetconfException, IOException {
        Cli.Result pushed = lab.user()
                .run(
                        "push",
                        "plant",
                        "--yes",
                        "--at",
                        lab.at(),
                        "--known-hosts",
                        lab.knownHosts().toString());
        assertThat(pushed.exitCode()).as(pushed.all()).isZero();
        try (JunosSession colleague = lab.session()) {
            colleague.load(LoadConfiguration.text(LoadConfiguration.Action.MERGE, STATIC));
            colleague.commit("a static route");
        }
    }

    private String state(String finding) throws IOException {
        String json = Files.readString(folder.resolve("report/report.json"));
        int at = json.indexOf("\"id\": \"" + finding + "\"");
        assertThat(at).as(finding + " in " + json).isPositive();
        int state = json.indexOf("\"state\": \"", at) + "\"state\": \"".length();
        return json.substring(state, json.indexOf('"', state));
    }
}
