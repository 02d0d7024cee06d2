package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Exporting a slice as provisioning calls, and importing it again. */
class ExportTest extends ImportLab {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};

    @Test
    void whatIsExportedCanBeImportedAgain() throws IOException {
        Workspaces.sample(folder.resolve("sample"));
        Cli.Result exported = new Cli(folder.resolve("sample")).run("export", "multicloud-fra");
        write("calls.json", exported.out());

        Cli.Result result = cantle("import", "calls.json", "--stdout");

        assertThat(exported.exitCode()).as(exported.all()).isZero();
        assertThat(result.out())
                .contains(
                        "slice: multicloud-fra",
                        "ref: env:AWS_FRA_1_MD5",
                        "ref: env:AZURE_FRA_1_MD5",
                        "innerVlan: 100");
        assertThat(result.err()).doesNotContain("to set in the environment");
    }

    @Test
    void anExportSaysEachValueThatNoCallCarries() {
        Workspaces.sample(folder.resolve("sample"));

        Cli.Result result = new Cli(folder.resolve("sample"))
                .with("AWS_FRA_1_MD5", "abcdefgh")
                .run("export", "multicloud-fra");

        assertThat(result.err())
                .contains(
                        "not carried by any call:",
                        "logicalSystem: l2",
                        "circuits.aws-fra-1.irb: 4",
                        "circuits.aws-fra-1.bfd.minimumInterval: 300ms",
                        "circuits.azure-fra-1.bandwidthMbps: 50",
                        "waivers.0.rule: azure-both-paths")
                .doesNotContain("circuits.aws-fra-1.bandwidthMbps", "remoteAs");
        assertThat(result.out())
                .contains("\"md5Key\" : \"{{env:AWS_FRA_1_MD5}}\"")
                .doesNotContain("abcdefgh");
    }

    @Test
    void anExportWritesEachCallToAFileOfItsOwnOnce() {
        Path sample = Workspaces.sample(folder.resolve("sample"));

        Cli.Result first = new Cli(sample).run("export", "multicloud-fra", "--to", "calls");
        Cli.Result second = new Cli(sample).run("export", "multicloud-fra", "--to", "calls");

        assertThat(first.out()).contains("written: calls/ProvisionAwsCircuit-aws-fra-1.json");
        assertThat(sample.resolve("calls/ProvisionCloudRouter.json")).exists();
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.err()).contains("calls/ProvisionCloudRouter.json is there already; nothing was written");
    }

    @Test
    void aCircuitThatNoCallIsMadeForIsSaid() {
        Path clouds = Path.of("../golden/cases/three-clouds").toAbsolutePath().normalize();

        Cli.Result result = new Cli(clouds).run("export", "clouds-fra");

        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(result.err()).contains("circuits.gcp-fra-1: there is no call for a circuit of the provider gcp");
    }

    @Test
    void theCallsOfTheArticleComeBackAsTheyWere() throws IOException {
        calls();
        cantle("import", "router.json", "aws.json", "azure.json", "--slice", "blue");
        fillIn("blue");

        Cli.Result result = cantle("export", "blue", "--to", "out");

        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(variables("out/ProvisionCloudRouter.json"))
                .isEqualTo(with(ROUTER, "routerName", "blue", "dataCenterId", "{{dataCenterId}}", "capacity", 1000));
        assertThat(variables("out/ProvisionAwsCircuit-aws.json"))
                .isEqualTo(with(AWS, "dataCenterId", "{{dataCenterId}}", "md5Key", "{{env:AWS_MD5}}"));
        assertThat(variables("out/ProvisionAzureCircuit-azure.json"))
                .isEqualTo(with(AZURE, "cloudRouterId", "{{cloudRouterId}}", "md5Key", "{{env:AZURE_MD5}}"));
    }

    @Test
    void whatIsExportedImportedAndExportedIsTheSame() throws IOException {
        calls();
        cantle("import", "router.json", "aws.json", "azure.json", "--slice", "blue");
        fillIn("blue");
        Cli.Result first = cantle("export", "blue");
        write("calls.json", first.out());
        Files.delete(folder.resolve("inventory/slices/blue.yaml"));

        cantle("import", "calls.json");
        fillIn("blue");

        assertThat(cantle("export", "blue").out()).isEqualTo(first.out());
    }

    /** Writes what no call carries. */
    private void fillIn(String slice) throws IOException {
        String text = slice(slice);
        for (String line : List.of(
                "logicalSystem: l2",
                "  name: blue",
                "  type: vrf",
                "  routeDistinguisher: 65000:2",
                "  vrfTarget: target:65000:2",
                "    irb: 4",
                "    receive: [172.31.0.0/16]",
                "      region: eu-central-1",
                "      vif: private",
                "      vlan: 101",
                "    bandwidthMbps: 50",
                "    irb: 2",
                "    receive: [10.6.0.0/16]",
                "      sku: Standard",
                "      secondarySubnet: 10.0.0.16/30")) {
            String key = line.substring(0, line.indexOf(':') + 1);
            text = text.replaceFirst("(?m)^" + key + " +#.*$", line);
        }
        write("inventory/slices/" + slice + ".yaml", text);
    }

    private Map<String, Object> variables(String file) throws IOException {
        return JSON.readValue(Files.readString(folder.resolve(file)), VARIABLES);
    }

    /** The variables of a call with others beside or instead of them. */
    private static Map<String, Object> with(String call, Object... others) throws IOException {
        Map<String, Object> variables = JSON.readValue(call, VARIABLES);
        for (int i = 0; i < others.length; i += 2) {
            variables.put(others[i].toString(), others[i + 1]);
        }
        return variables;
    }
}
