package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Circuits of two families of which only IPv6 is at fault: the push names it, and rolls back. */
@Tag("io")
class Ipv6PushTest {

    private static final String PREFIX = "2001:db8:a::/48";

    @TempDir
    Path folder;

    private Path dual(String within) {
        Path workspace = Workspaces.impatient(folder, within, "1s");
        Path slice = workspace.resolve("inventory/slices/multicloud-fra.yaml");
        Workspaces.edit(
                slice,
                "    receive: [172.31.0.0/16]",
                "    ipv6: { local: 2001:db8:0:9::1/125, remote: 2001:db8:0:9::2 }\n"
                        + "    receive: [172.31.0.0/16, 2001:db8:a::/48]");
        Workspaces.edit(
                slice,
                "    receive: [10.6.0.0/16]",
                "    ipv6: { local: 2001:db8:0:1::1/126, remote: 2001:db8:0:1::2 }\n"
                        + "    receive: [10.6.0.0/16, 2001:db8:c::/48]");
        return workspace;
    }

    /** A world in which the far end of AWS is another. */
    private static UnaryOperator<World> aws(UnaryOperator<FarEnd> change) {
        return world -> World.of(world.farEnds().stream()
                .map(end -> end.isNamed("aws-fra-1") ? change.apply(end) : end)
                .toList());
    }

    private static FarEnd atAnotherAddress(FarEnd end) {
        List<Peering> peerings = end.peerings().stream()
                .map(peering -> peering.family() == IpFamily.IPV4
                        ? peering
                        : new Peering(peering.local(), IpAddress.parse("2001:db8:0:9::3")))
                .toList();
        return new FarEnd(
                end.slice(),
                end.circuit(),
                end.device(),
                end.logicalSystem(),
                peerings,
                end.bgp(),
                end.announces(),
                end.path());
    }

    private static FarEnd silentInIpv6(FarEnd end) {
        return end.with(end.announces().stream()
                .filter(announcement -> announcement.prefix().family() == IpFamily.IPV4)
                .toList());
    }

    @Test
    void bothFamiliesAreProvenEachByItself() throws IOException {
        try (Lab lab = Lab.of(dual("20s"))) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(Files.readString(folder.resolve("report/report.json")))
                    .contains(
                            "aws-fra-1.session.ipv4",
                            "aws-fra-1.session.ipv6",
                            "azure-fra-1.session.ipv6",
                            "aws-fra-1.route." + PREFIX,
                            "azure-fra-1.advertised.ipv6");
        }
    }

    @Test
    void anIpv6SessionThatAloneStaysDownIsNamedAndRolledBack() throws IOException {
        try (Lab lab = Lab.beyond(dual("4s"), aws(Ipv6PushTest::atAnotherAddress))) {
            assertThat(toldByTheRollBack(lab))
                    .contains(
                            "What to mend first aws-fra-1, arp/ping: refuted wanted 2001:db8:0:9::2 answers ping",
                            "neighbor discovery does not know it on irb.4, but 2001:db8:0:9::3",
                            "have AWS configure 2001:db8:0:9::2 at its end, or correct remote of aws-fra-1");
            assertThat(refuted())
                    .contains("aws-fra-1.session.ipv6")
                    .noneMatch(id -> id.endsWith(".ipv4"))
                    .noneMatch(id -> id.startsWith("azure-fra-1.session"));
        }
    }

    @Test
    void anIpv6PrefixThatAloneIsMissingIsNamedAndRolledBack() throws IOException {
        try (Lab lab = Lab.beyond(dual("4s"), aws(Ipv6PushTest::silentInIpv6))) {
            assertThat(toldByTheRollBack(lab))
                    .contains(
                            "2001:db8:0:9::2 announces all it must found missing: 2001:db8:a::/48",
                            "have AWS announce 2001:db8:a::/48");
            assertThat(refuted())
                    .contains("aws-fra-1.received.ipv6", "azure-fra-1.advertised.ipv6")
                    .noneMatch(id -> id.contains(".session."))
                    .noneMatch(id -> id.endsWith(".ipv4"));
        }
    }

    /** What a push says that is rolled back, its lines joined. */
    private static String toldByTheRollBack(Lab lab) {
        String before = lab.device().running();

        Cli.Result result = lab.push();

        assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
        assertThat(lab.device().running()).isEqualTo(before);
        return result.all().replaceAll("\\s+", " ");
    }

    /** The ids of the findings that the report names as refuted. */
    private List<String> refuted() throws IOException {
        JsonNode report = new ObjectMapper().readTree(Files.readString(folder.resolve("report/report.json")));
        List<String> ids = new ArrayList<>();
        for (JsonNode finding : report.findValues("findings").get(0)) {
            if (finding.get("state").asText().equals("refuted")) {
                ids.add(finding.get("id").asText());
            }
        }
        return ids;
    }
}
