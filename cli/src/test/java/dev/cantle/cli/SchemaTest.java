package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cantle.inventory.schema.WorkspaceSchema;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cantle schema}, as a user types it. */
class SchemaTest {

    @TempDir
    Path folder;

    @Test
    void theKindsOfFilesAreListed() {
        Cli.Result result = schema();

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("devices", "slice", "provider", "world");
    }

    @Test
    void aSchemaIsOneJsonDocumentAndNothingElse() throws IOException {
        Cli.Result result = schema("slice");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        var mtu = new ObjectMapper().readTree(result.out()).at("/properties/circuits/items/properties/mtu");
        assertThat(mtu.get("minimum").asInt()).isEqualTo(256);
        assertThat(mtu.get("description").asText())
                .isEqualTo(
                        "The MTU of the address family, without the Ethernet header. 256 to 9192 bytes. Default: what"
                                + " the provider documents (mtu), else 1500. May stand in defaults and groups of devices.yaml.");
    }

    @Test
    void allSchemasAreWrittenForEditors() {
        Cli.Result result = schema("--to", "schemas");

        assertThat(result.exitCode()).isZero();
        for (WorkspaceSchema schema : WorkspaceSchema.values()) {
            assertThat(folder.resolve("schemas").resolve(schema.fileName())).hasContent(schema.text());
        }
    }

    @Test
    void anUnknownKindOfFileIsUsage() {
        Cli.Result result = schema("slices");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("there is no kind of file 'slices'")
                .contains("fix: choose from devices, slice, provider, world");
    }

    private Cli.Result schema(String... more) {
        String[] args = new String[more.length + 1];
        args[0] = "schema";
        System.arraycopy(more, 0, args, 1, more.length);
        return new Cli(folder).run(args);
    }
}
