package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.YamlReader;
import dev.cantle.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workspaces that {@code cantle init} writes. */
class InitTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"article", "empty"})
    void aNewWorkspaceIsSoundAndItsGoldensAreCurrent(String starter) {
        Cli.Result written = init("network", "--from", starter);
        Cli.Result checked = new Cli(folder.resolve("network")).run("check", "--golden");
        Cli.Result rendered = new Cli(folder.resolve("network")).run("render", "--check");

        assertThat(written.exitCode()).as(written.all()).isZero();
        assertThat(checked.exitCode()).as(checked.all()).isZero();
        assertThat(checked.out()).contains("0 errors, 0 warnings", "goldens are current");
        assertThat(rendered.exitCode()).as(rendered.all()).isZero();
    }

    @Test
    @Tag("io")
    void theSliceOfANewWorkspaceCanBePushed() throws IOException {
        init("network");
        Path workspace = folder.resolve("network");
        Workspaces.edit(
                workspace.resolve("inventory/slices/multicloud-fra.yaml"),
                "within: 5m, stableFor: 15s",
                "within: 20s, stableFor: 1s");

        try (Lab lab = Lab.of(workspace)) {
            Cli.Result pushed = lab.push();

            assertThat(pushed.exitCode()).as(pushed.all()).isZero();
            assertThat(pushed.out()).contains("confirmed: everything is proven");
        }
    }

    @Test
    @Tag("io")
    void theDemoGoesTheWholeWayWithTheLeastWorkspace() {
        init("network", "--from", "empty");

        Cli.Result shown = new Cli(folder.resolve("network")).run("demo", "--within", "20s", "--stable-for", "1s");

        assertThat(shown.exitCode()).as(shown.all()).isZero();
        assertThat(shown.out()).contains("no circuit of AWS or Azure: there is nothing to compare");
    }

    @Test
    void eachFileIsNamed() {
        Cli.Result result = init("network");

        assertThat(result.out())
                .contains(
                        "written: inventory/devices.yaml",
                        "written: inventory/slices/multicloud-fra.yaml",
                        "written: .gitignore",
                        "written: .github/workflows/cantle.yaml",
                        "written: .gitlab-ci.yml",
                        "written: golden/nxp-fra-01/multicloud-fra.conf",
                        "next: cd network");
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("network"));
        Files.writeString(folder.resolve("network/notes.txt"), "mine");

        Cli.Result result = init("network");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("network is not empty: notes.txt; nothing was written", "fix: name another folder");
        assertThat(folder.resolve("network/inventory")).doesNotExist();
    }

    @Test
    void whatIsInTheFolderIsKeptWhenSomebodyForcesIt() throws IOException {
        Files.createDirectories(folder.resolve("network"));
        Files.writeString(folder.resolve("network/README.md"), "mine");

        Cli.Result result = init("network", "--force");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("kept as it was: README.md", "written: .gitignore");
        assertThat(folder.resolve("network/README.md")).hasContent("mine");
    }

    @Test
    void aRepositoryWithoutAFileCountsAsEmpty() throws IOException {
        Files.createDirectories(folder.resolve("network/.git"));

        assertThat(init("network").exitCode()).isZero();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("network"), "mine");

        Cli.Result result = init("network");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("network is a file", "fix: name a folder");
    }

    @Test
    void anUnknownStarterIsAnsweredWithThoseThatThereAre() {
        Cli.Result result = init("network", "--from", "nothing");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--from", "nothing", "article, empty");
    }

    @Test
    void theAnswerForProgramsIsOneDocument() {
        Cli.Result result = init("network", "--json");

        assertThat(result.out())
                .startsWith("{\"kind\":\"init\"")
                .contains("\"written\":[\"inventory/devices.yaml\"", "\"kept\":[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {".github/workflows/cantle.yaml", ".gitlab-ci.yml"})
    void theExamplesForCiAreYamlThatChecksAndRenders(String file) throws IOException {
        init("network");
        String text = Files.readString(folder.resolve("network").resolve(file));
        List<Problem> problems = new ArrayList<>();

        Node root = new YamlReader(problems).read(folder.resolve("network").resolve(file), file);

        assertThat(problems).isEmpty();
        assertThat(root).isNotNull();
        assertThat(text).contains("cantle check\n", "cantle render --check\n", "git diff", "golden/");
    }

    /** A pipe whose reader stops early ends the job of a runner that minds pipes. */
    @Test
    void aDifferenceThatIsTooLongForACommentEndsNoJob() throws IOException {
        init("network");

        for (String file : List.of(".github/workflows/cantle.yaml", ".gitlab-ci.yml")) {
            assertThat(Files.readString(folder.resolve("network").resolve(file)))
                    .contains("golden/ >golden.whole\n", "head -c 60000 golden.whole >golden.diff")
                    .doesNotContain("| head");
        }
    }

    @Test
    void eachFileOfTheInventoryNamesASchemaThatIsThere() throws IOException {
        init("network");
        Path inventory = folder.resolve("network/inventory");

        for (String file : List.of("devices.yaml", "slices/multicloud-fra.yaml")) {
            String modeline = Files.readAllLines(inventory.resolve(file)).get(0);
            assertThat(modeline).startsWith("# yaml-language-server: $schema=");
            Path schema = inventory.resolve(file).resolveSibling(modeline.substring(modeline.indexOf('=') + 1));
            assertThat(schema.normalize()).isRegularFile();
        }
    }

    @Test
    void journalsReportsAndSecretsAreNotCommitted() throws IOException {
        init("network");

        assertThat(Files.readString(folder.resolve("network/.gitignore")))
                .contains(".cantle/*\n", "reports/\n", "secrets/\n");
    }

    @Test
    void noFileHoldsASecretOrAPlaceholder() throws IOException {
        init("network");

        try (var files = Files.walk(folder.resolve("network"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain("@IN-A-YEAR@");
            }
        }
    }

    private Cli.Result init(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "init";
        System.arraycopy(args, 0, all, 1, args.length);
        return new Cli(folder).run(all);
    }
}
