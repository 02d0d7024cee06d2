package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cantle show-intent}, as a user types it. */
class ShowIntentTest {

    private static final Path CASES =
            Path.of("..", "golden", "cases").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void theIntentIsShownAsItsGoldenHasIt() throws IOException {
        Workspaces.sample(folder);

        Cli.Result result = new Cli(folder).run("show-intent", "multicloud-fra");

        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(folder.resolve("golden/nxp-fra-01/multicloud-fra.intent.yaml"))
                .hasContent(result.out());
    }

    @Test
    void aSliceSaysMoreThanItsGroupAndTheGroupMoreThanTheDefaults() throws IOException {
        JsonNode values = resolved(CASES.resolve("inherited-and-overridden"));

        assertThat(said(values, "asn")).isEqualTo("65010 by slice at inventory/slices/heir-fra.yaml:4:6");
        assertThat(said(values, "capacityMbps")).isEqualTo("1000 by group frankfurt at inventory/devices.yaml:8:21");
        assertThat(said(values, "circuits.aws-fra-1.bfd.minimumInterval")).startsWith("300ms by group frankfurt");
        assertThat(said(values, "circuits.aws-fra-1.bfd.multiplier")).startsWith("5 by slice");
        assertThat(said(values, "circuits.plant-b.holdTime"))
                .isEqualTo("45s by group frankfurt at inventory/devices.yaml:15:17");
        assertThat(said(values, "circuits.aws-fra-1.aws.region")).startsWith("eu-west-1 by slice");
        assertThat(said(values, "circuits.plant-b.mtu"))
                .isEqualTo("1500 by provider other at IEEE 802.3, as of 2026-11-22");
        assertThat(said(values, "ownership")).isEqualTo("exclusive by built in at null");
        assertThat(said(values, "device.user")).startsWith("fra by device");
    }

    @Test
    void aLoginIsInheritedWholeOrNotAtAll() throws IOException {
        Path from = CASES.resolve("groups-and-defaults/inventory");
        Files.createDirectories(folder.resolve("inventory/slices"));
        Files.copy(from.resolve("devices.yaml"), folder.resolve("inventory/devices.yaml"));
        Files.copy(from.resolve("slices/heir-fra.yaml"), folder.resolve("inventory/slices/heir-fra.yaml"));

        assertThat(said(resolved(folder), "device.password")).startsWith("env:ROUTER_PASSWORD by defaults");

        Workspaces.edit(
                folder.resolve("inventory/devices.yaml"), "host: 192.0.2.10", "host: 192.0.2.10\n    agent: true");

        assertThat(said(resolved(folder), "device.agent")).startsWith("true by device");
        assertThat(said(resolved(folder), "device.password")).isEqualTo("not said");
    }

    @Test
    void whatADeviceHasLeftIsShown() {
        Cli.Result result = new Cli(folder)
                .run(
                        "show-intent",
                        "--free",
                        "-w",
                        CASES.resolve("two-slices-on-a-device").toString());

        assertThat(result.out()).isEqualTo("""
            nxp-fra-01
              logical systems  13 of 15 left; in use: l2, l3
              irb units        next free: 0, 1, 3, 5, 6; in use: 2, 4, 12, 14
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--resolved", "multicloud-fra"})
    void whatDevicesHaveLeftGoesWithNothingElse(String other) {
        Workspaces.sample(folder);

        Cli.Result result = new Cli(folder).run("show-intent", "--free", other);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("""
            cantle: --free is about devices
              fix: drop --resolved and the names of slices
            """);
    }

    @Test
    void anInvalidInventoryIsNotShown() {
        Cli.Result result = new Cli(folder)
                .run(
                        "show-intent",
                        "-w",
                        CASES.resolve("bad-inventory/group-is-unknown").toString());

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("There is no group of devices 'frankfort'");
    }

    private JsonNode resolved(Path workspace) throws IOException {
        Cli.Result result = new Cli(folder).run("show-intent", "--resolved", "--json", "-w", workspace.toString());
        assertThat(result.exitCode()).as(result.all()).isZero();
        return new ObjectMapper().readTree(result.out()).at("/slices/0/values");
    }

    private static String said(JsonNode values, String path) {
        for (JsonNode value : values) {
            if (value.get("path").asText().equals(path)) {
                return value.get("value").asText() + " by "
                        + value.get("source").asText() + " at "
                        + value.get("place").asText();
            }
        }
        return "not said";
    }
}
