package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates of a workspace, judged by {@code cantle check}. */
class TemplatesTest {

    private static final String PART = "communities.ftl";

    @TempDir
    Path folder;

    @BeforeEach
    void makeTheSample() {
        Workspaces.sample(folder);
    }

    @Test
    void aWorkspaceWhoseTemplatesAreFineIsSound() throws IOException {
        override("policy-options {\n    community ours members 65000:1;\n}\n");

        Cli.Result result = new Cli(folder).run("check");

        assertThat(result.exitCode()).as(result.all()).isZero();
    }

    @Test
    void aNameThatIsNotThereIsFoundInABranchThatNoSliceTakes() throws IOException {
        override("<#list slice.units as unit><#if unit.disabled>${unit.nam};</#if></#list>\n");

        Cli.Result result = new Cli(folder).run("check");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains("templates/communities.ftl:1:49: error: 'unit.nam' is not defined [template-undefined]");
        assertThat(result.out()).contains("1 error, ");
    }

    @Test
    void whatDependsOnValuesIsFoundByRenderingEverySlice() throws IOException {
        override("routing-options {\n    autonomous-system ${slice.instance.name};\n}\n");

        Cli.Result result = new Cli(folder).run("check", "--json");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out())
                .startsWith("{\"kind\":\"check\",\"sound\":false")
                .contains("\"rule\":\"template-statement\"", "\"file\":\"templates/communities.ftl\",\"line\":2");
    }

    @Test
    void nothingIsWrittenWhenOneOfManySlicesCannotBeRendered() throws IOException {
        String sample = Files.readString(folder.resolve("inventory/slices/multicloud-fra.yaml"));
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    folder.resolve("inventory/slices/s" + i + ".yaml"),
                    sample.replace("slice: multicloud-fra", "slice: s" + i)
                            .replace("logicalSystem: l2", "logicalSystem: l" + (i + 10))
                            .replace("device: nxp-fra-01", "device: d" + i)
                            .replace("vlan: 101", "vlan: " + (200 + i))
                            .replace("9433c213-a9a3", "9433c213-a9" + (10 + i))
                            .replace("asn: 65000 ", i == 17 ? "asn: 64999 " : "asn: 65000 "));
            Files.writeString(
                    folder.resolve("inventory/devices.yaml"),
                    Files.readString(folder.resolve("inventory/devices.yaml")) + "  - { name: d" + i
                            + ", host: 192.0.2.99, user: cantle }\n");
        }
        override("routing-options {\n    autonomous-system ${slice.instance.asn};\n}\n");
        assertThat(new Cli(folder).run("render").exitCode()).isZero();
        override("""
                <#list slice.units as unit>
                interfaces {
                    irb {
                        unit ${unit.number} {
                            description ${unit.description};
                            vlan-id ${slice.instance.asn};
                        }
                    }
                }
                </#list>
                """);

        Cli.Result result = new Cli(folder).run("render");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("a slice cannot be rendered, nothing was done");
        try (var files = Files.walk(folder.resolve("golden"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
        assertThat(Files.readString(folder.resolve("golden/d3/s3.conf"))).doesNotContain("vlan-id");
    }

    @Test
    void aGoldenThatIsCurrentIsNotTouched() throws IOException {
        Path golden = folder.resolve("golden/nxp-fra-01/multicloud-fra.conf");
        Object before = Files.readAttributes(golden, "unix:ino,lastModifiedTime");

        Cli.Result result = new Cli(folder).run("render");

        assertThat(result.out()).contains("current: golden/nxp-fra-01/multicloud-fra.conf");
        assertThat(Files.readAttributes(golden, "unix:ino,lastModifiedTime")).isEqualTo(before);
    }

    private void override(String source) throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates").resolve(PART), source);
    }
}
