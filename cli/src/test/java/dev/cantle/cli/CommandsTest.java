package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that need no router, as a user types them: rightly and wrongly. */
class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void theSampleIsSoundAndItsGoldensAreCurrent() {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("check", "--golden");

        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(result.out())
                .contains(
                        "waived: azure-fra-1",
                        "1 slice on 1 device: 0 errors, 0 warnings, 1 waived, goldens are current");
    }

    @Test
    void aBrokenInventoryIsSaidWithItsPlacesAndNothingIsDone() {
        Workspaces.sample(folder);
        Workspaces.edit(folder.resolve("inventory/slices/multicloud-fra.yaml"), "remoteAs: 12076", "remoteAs: 12706");
        Workspaces.edit(folder.resolve("inventory/slices/multicloud-fra.yaml"), "innerVlan: 100", "innerVlan: 5000");

        Cli.Result result = new Cli(folder).run("render");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains(
                        "inventory/slices/multicloud-fra.yaml:",
                        "VLAN id 5000 is outside 1 to 4094",
                        "the inventory is invalid, nothing was done");
    }

    @Test
    void problemsArePrintedAsJsonForPrograms() {
        Workspaces.sample(folder);
        Workspaces.edit(folder.resolve("inventory/slices/multicloud-fra.yaml"), "innerVlan: 100", "innerVlan: 5000");

        Cli.Result result = new Cli(folder).run("check", "--json");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out())
                .startsWith("{\"kind\":\"check\",\"sound\":false")
                .contains("\"rule\":\"vlan-range\"", "\"line\":");
    }

    @Test
    void aChangeOfOneCharacterIsShownAndNotWritten() throws IOException {
        Workspaces.sample(folder);
        Workspaces.edit(folder.resolve("inventory/slices/multicloud-fra.yaml"), "172.31.0.0/16", "172.30.0.0/16");
        Path golden = folder.resolve("golden/nxp-fra-01/multicloud-fra.conf");
        String before = Files.readString(golden);

        Cli.Result result = new Cli(folder).run("render", "--check");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("-                172.31.0.0/16;", "+                172.30.0.0/16;");
        assertThat(Files.readString(golden)).isEqualTo(before);
    }

    @Test
    void renderingWritesWhatTheCheckThenFindsCurrent() {
        Workspaces.sample(folder);
        Workspaces.edit(folder.resolve("inventory/slices/multicloud-fra.yaml"), "172.31.0.0/16", "172.30.0.0/16");

        Cli.Result written = new Cli(folder).run("render");
        Cli.Result checked = new Cli(folder).run("render", "--check");

        assertThat(written.out()).contains("written: golden/nxp-fra-01/multicloud-fra.conf");
        assertThat(checked.exitCode()).as(checked.all()).isZero();
    }

    @Test
    void theGoldenOfASliceThatIsGoneIsAnOrphan() throws IOException {
        Workspaces.sample(folder);
        Path orphan = folder.resolve("golden/nxp-fra-01/gone.conf");
        Path foreign = folder.resolve("golden/nxp-fra-01/notes.conf");
        Files.writeString(orphan, "x\n");
        Files.writeString(folder.resolve("golden/nxp-fra-01/gone.intent.yaml"), "x\n");
        Files.writeString(foreign, "x\n");

        Cli.Result checked = new Cli(folder).run("render", "--check");
        Cli.Result rendered = new Cli(folder).run("render");

        assertThat(checked.exitCode()).isEqualTo(1);
        assertThat(checked.out()).contains("differs: golden/nxp-fra-01/gone.conf");
        assertThat(rendered.out()).contains("deleted: golden/nxp-fra-01/gone.conf");
        assertThat(orphan).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void theCarriersHalfIsAGoldenOfItsOwnThatGoesWithTheAttachment() throws IOException {
        Workspaces.sample(folder);
        Path slice = folder.resolve("inventory/slices/multicloud-fra.yaml");
        String attachment = "irb: 4\n    attachment: { port: { name: xe-0/1/0 }, vlan: 101 }";
        Workspaces.edit(slice, "irb: 4", attachment);

        Cli.Result missing = new Cli(folder).run("check", "--golden");
        Cli.Result written = new Cli(folder).run("render");
        Cli.Result printed = new Cli(folder).run("render", "--stdout", "--carrier", "--format", "set");

        assertThat(missing.exitCode()).as(missing.all()).isEqualTo(1);
        assertThat(missing.out()).contains("+++ golden/nxp-fra-01/multicloud-fra.carrier.conf");
        assertThat(written.out()).contains("written: golden/nxp-fra-01/multicloud-fra.carrier.conf");
        assertThat(printed.out()).isEqualTo("""
            set interfaces xe-0/1/0 flexible-vlan-tagging
            set interfaces xe-0/1/0 mtu 1522
            set interfaces xe-0/1/0 encapsulation flexible-ethernet-services
            """);

        Workspaces.edit(slice, attachment, "irb: 4");
        Cli.Result without = new Cli(folder).run("render");

        assertThat(without.out()).contains("deleted: golden/nxp-fra-01/multicloud-fra.carrier.conf");
        assertThat(folder.resolve("golden/nxp-fra-01/multicloud-fra.carrier.conf"))
                .doesNotExist();
    }

    @Test
    void theGoldenOfASliceThatIsNamedAsACarriersHalfStays() throws IOException {
        Workspaces.sample(folder);
        Path slice = folder.resolve("inventory/slices/multicloud-fra.yaml");
        String text = Files.readString(slice)
                .replace("slice: multicloud-fra", "slice: multicloud-fra.carrier")
                .replace("logicalSystem: l2", "logicalSystem: l3")
                .replace("65000:2", "65000:3")
                .replace("name: blue", "name: green")
                .replaceAll("irb: ([0-9]+)", "irb: 9$1")
                .replaceAll("10\\.0\\.0\\.", "10.0.9.")
                .replaceAll("vlan: ([0-9]+)", "vlan: 2$1")
                .replaceAll("serviceKey: (\"?)[0-9a-f]{8}", "serviceKey: $1" + "00000000");
        Files.writeString(slice.resolveSibling("other.yaml"), text);
        Cli.Result written = new Cli(folder).run("render");

        Cli.Result again = new Cli(folder).run("render");

        assertThat(written.exitCode()).as(written.all()).isZero();
        assertThat(again.all()).doesNotContain("deleted");
        assertThat(folder.resolve("golden/nxp-fra-01/multicloud-fra.carrier.conf"))
                .exists();
    }

    @Test
    void theCarriersHalfIsPrintedAndNotAskedForElsewhere() {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("render", "--carrier");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--carrier is for --stdout");
    }

    @Test
    void setCommandsArePrintedOnRequest() {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("render", "--format", "set", "--stdout");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("set logical-systems l2 interfaces irb unit 4 family inet address 10.0.0.0/31");
    }

    @Test
    void aTemplateOfTheWorkspaceThatIsWrongIsSaidWithItsPlace() throws IOException {
        Workspaces.sample(folder);
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/interfaces.ftl"), "interfaces {\n  ${nothing.here};\n}\n");

        Cli.Result result = new Cli(folder).run("render");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("interfaces.ftl:2").doesNotContain("Exception", "at dev.cantle");
    }

    @Test
    void aFolderThatIsNoWorkspaceIsSaid() {
        Cli.Result result = new Cli(folder).run("check");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("inventory/devices.yaml");
    }

    @Test
    void aSliceThatDoesNotExistIsAnsweredWithThoseThatDo() {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("render", "multicloud");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("there is no slice 'multicloud'", "choose from multicloud-fra");
    }

    @Test
    void anUnknownCommandIsAnsweredWithASuggestion() {
        Cli.Result result = new Cli(folder).run("rendr");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("Unmatched argument", "render");
    }

    @Test
    void anUnknownFaultIsAnsweredWithThoseThatExist() {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("demo", "--fault", "aws-fra-1=tired");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("There is no fault 'tired'", "wrong-key, wrong-as, silent");
    }

    @Test
    void anAddressWithoutAPortIsRefused() {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("verify", "--at", "localhost");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("'localhost' is not HOST:PORT; write 127.0.0.1:8300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5 minutes", "0s", "-1s", "1e3s"})
    void aDurationWithoutItsUnitIsRefused(String duration) {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("simulate", "--minute", duration);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("'" + duration + "'");
    }

    @Test
    void aReplyWithoutDataExitsWithOneAndItsText() throws IOException {
        Files.writeString(folder.resolve("bgp.xml"), "<rpc-reply><output>BGP is not running</output></rpc-reply>");

        Cli.Result result = new Cli(folder).run("show", "bgp", "--from", "bgp.xml", "--json");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().replace(" ", "")).contains("\"kind\":\"bgp\"", "\"peers\":[]", "BGPisnotrunning");
    }

    @Test
    void aReplyThatIsNotThereIsSaidWithWhatToName() {
        Cli.Result result = new Cli(folder).run("show", "bgp", "--from", "none.xml");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains(
                        "none.xml: there is no such file; the state is unknown\n",
                        "  fix: name a file that holds what the router answered, such as show bgp summary");
    }

    @Test
    void aFileThatIsNotThereOrNotOpenIsSaidWithWhatToDo() {
        assertThat(FailureHandler.fileTrouble(new NoSuchFileException("calls/a.json")))
                .isEqualTo("calls/a.json: there is no such file or folder\n  fix: check the path; one that is not"
                        + " absolute is taken from the folder you are in");
        assertThat(FailureHandler.fileTrouble(new AccessDeniedException("golden/a")))
                .isEqualTo("golden/a: access is denied\n  fix: let your user read it, or write there; ls -ld golden/a"
                        + " shows whose it is");
    }

    @Test
    void aReplyThatNobodySavedHasNoDate() throws IOException {
        Path workspace = Workspaces.sample(folder.resolve("sample"));
        Files.createDirectories(workspace.resolve("replies"));

        Cli.Result result = new Cli(workspace).run("verify", "multicloud-fra", "--from", "replies", "--json");

        assertThat(result.out())
                .contains("\"evidence\":[{\"reply\":\"interfaces.xml\",\"part\":\"\"}]")
                .doesNotContain("1970");
        assertThat(result.err()).doesNotContain("1970");
    }

    @Test
    void aReplyThatIsCutShortIsUnknown() throws IOException {
        Files.writeString(folder.resolve("bgp.xml"), "<rpc-reply>\n<bgp-information>\n<bgp-peer>");

        Cli.Result result = new Cli(folder).run("show", "bgp", "--from", "bgp.xml");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("bgp.xml:3:", "state is unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "check",
                "render",
                "push",
                "verify",
                "show",
                "simulate",
                "host",
                "host key",
                "snapshot list"
            })
    void everyCommandHelpsWithExamplesAndExitCodes(String command) {
        Cli.Result result = new Cli(folder).run((command + " --help").split(" "));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Usage: cantle " + command, "Examples:", "cantle " + command + " ");
    }

    @Test
    void aFileInThePlaceOfAFolderIsSaidWithWhatToDo() throws IOException {
        Files.writeString(folder.resolve("taken"), "x");

        Cli.Result asFolder = new Cli(folder).run("schema", "--to", "taken");
        Cli.Result below = new Cli(folder).run("schema", "--to", "taken/below");

        assertThat(asFolder.exitCode()).isEqualTo(2);
        assertThat(asFolder.err()).contains("taken: a file stands where a folder is wanted", "fix: name a folder");
        assertThat(below.exitCode()).isEqualTo(2);
        assertThat(below.err()).contains("taken/below: ", "fix: check that you may write there");
    }

    @Test
    void theChoicesOfAnOptionAreSaidAsTheyAreWritten() {
        Cli.Result result = new Cli(folder).run("render", "--format", "FOO", "--json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.all()).contains("expected one of curly, set, xml but was 'FOO'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"demo", "check", "render", "push", "recover", "verify", "show", "simulate", "host", "snapshot"})
    void helpFitsEightyColumns(String command) {
        assertThat(new Cli(folder).run(command, "--help").out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void whatAnExampleDoesGoesOnBelowItself() {
        Cli.Result result = new Cli(folder).run("verify", "--help");

        assertThat(result.out().lines())
                .containsSequence(
                        "  cantle verify multicloud-fra --wait               wait until it is proven and",
                        "                                                    stable")
                .containsSequence(
                        "Exit codes: 0 proven, 1 refuted or unknown, 2 usage, 3 inventory invalid, 4",
                        "  device or transport error.");
    }

    @Test
    void theHelpOfSimulateNamesEveryFault() {
        assertThat(new Cli(folder).run("simulate", "--help").out().replaceAll("\\s+", " "))
                .contains("silent, filtered, port-down, wrong-vlan,");
        assertThat(new Cli(folder).run("simulate", "--help").out())
                .contains("  cantle simulate --fault 'at 20s: aws-fra-1 down' --fault 'at 60s: aws-fra-1\n    ok'\n");
    }

    @Test
    void savedRepliesThatAreNotThereAreNamedBeforeAnyInventoryIsRead() {
        Cli.Result result = new Cli(folder).run("verify", "--from", "nowhere.zip");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("nowhere.zip is not there", "or an evidence bundle");
    }

    @Test
    void aCommandThatFailsPrintsOneDocumentForPrograms() {
        Cli.Result usage = new Cli(Workspaces.sample(folder)).run("push", "nowhere", "--yes", "--json");
        Cli.Result option = new Cli(folder).run("push", "--jsn", "--json");

        assertThat(usage.exitCode()).isEqualTo(2);
        assertThat(usage.out())
                .startsWith("{\"kind\":\"error\",\"exitCode\":2,\"message\":\"there is no slice 'nowhere'");
        assertThat(option.out()).startsWith("{\"kind\":\"error\",\"exitCode\":2");
    }
}
