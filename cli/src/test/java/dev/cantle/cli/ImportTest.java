package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Importing provisioning calls and configurations, as a user types it. */
class ImportTest {

    private static final String ROUTER = """
        {
          "routerName": "{{$randomBs}}",
          "dataCenterId": "00000000-6f43-4a46-8e64-b742256c1825",
          "asn": 65000
        }
        """;

    private static final String AWS = """
        {
          "cloudRouterId": "{{cloudRouterId}}",
          "accountNumber": "112233446655",
          "bandwidth": 50,
          "localIpAddress": "10.0.0.0",
          "remoteIpAddress": "10.0.0.1",
          "prefixLength": 31,
          "localAsNumber": 65000,
          "remoteAsNumber": 64512,
          "md5Key": "abcdefgh"
        }
        """;

    private static final String AZURE = """
        {
          "serviceKey": "9433c213-a9a3-46d2-abc4-ef6dd5b9b353",
          "localIpAddress": "10.0.0.13",
          "remoteIpAddress": "10.0.0.14",
          "prefixLength": 30,
          "localAsNumber": 65000,
          "remoteAsNumber": 12076,
          "md5Key": "abcdefg",
          "innerVlan": 100
        }
        """;

    @TempDir
    Path folder;

    @BeforeEach
    void describeTheDevice() throws IOException {
        write("inventory/devices.yaml", """
            devices:
              - name: nxp-fra-01
                host: 192.0.2.10
                user: cantle
            """);
    }

    @Test
    void theCallsOfTheArticleBecomeASlice() throws IOException {
        calls();

        Cli.Result result = cantle("import", "router.json", "aws.json", "azure.json", "--slice", "multicloud-fra");

        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(slice("multicloud-fra"))
                .contains(
                        "slice: multicloud-fra\n",
                        "device: nxp-fra-01\n",
                        "asn: 65000\n",
                        "capacityMbps: 1000\n",
                        "bandwidthMbps: 50\n",
                        "local: 10.0.0.0/31\n",
                        "remote: 10.0.0.1\n",
                        "remoteAs: 64512\n",
                        "accountId: \"112233446655\"\n",
                        "local: 10.0.0.13/30\n",
                        "serviceKey: 9433c213-a9a3-46d2-abc4-ef6dd5b9b353\n",
                        "innerVlan: 100\n");
    }

    @Test
    void aKeyOfACallIsNeitherWrittenNorShown() throws IOException {
        calls();

        Cli.Result result = cantle("import", "router.json", "aws.json", "azure.json", "--slice", "blue");

        assertThat(slice("blue")).contains("ref: env:AWS_MD5").doesNotContain("abcdefg");
        assertThat(result.all())
                .contains("AWS_MD5: the md5Key of ProvisionAwsCircuit in aws.json, which was not written down")
                .doesNotContain("abcdefg");
    }

    @Test
    void aCommandForTheKeyOfACallIsNotTakenOver() throws IOException {
        calls();
        Path aws = folder.resolve("aws.json");
        write("aws.json", Files.readString(aws).replace("abcdefgh", "{{exec:sh send-home}}"));
        write("azure.json", Files.readString(folder.resolve("azure.json")).replace("abcdefg", "{{exec:sh send-home}}"));

        Cli.Result result = cantle("import", "router.json", "aws.json", "azure.json", "--slice", "blue");

        assertThat(slice("blue")).contains("ref: env:AWS_MD5").doesNotContain("exec:", "send-home");
        assertThat(result.all())
                .contains("AWS_MD5: the md5Key of ProvisionAwsCircuit in aws.json; the call names a command for it,"
                        + " which is not taken over");
    }

    @Test
    void aCallValueWithoutAPlaceInTheIntentIsListed() throws IOException {
        calls();

        Cli.Result result = cantle("import", "router.json", "aws.json", "azure.json", "--slice", "blue");

        assertThat(result.out())
                .contains("router.json: dataCenterId 00000000-6f43-4a46-8e64-b742256c1825 of ProvisionCloudRouter:"
                        + " intent has no place for it");
    }

    @Test
    void checkPointsAtWhatIsMissing() throws IOException {
        calls();
        cantle("import", "router.json", "aws.json", "azure.json", "--slice", "blue");

        Cli.Result result = cantle("check");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains(
                        "The key logicalSystem has no value",
                        "The key irb has no value",
                        "The key region has no value",
                        "The key secondarySubnet has no value")
                .doesNotContain("unknown-key", "has no key");
    }

    @Test
    void anAsNumberThatDiffersFromTheRoutersIsListed() throws IOException {
        write("router.json", ROUTER);
        write("aws.json", AWS.replace("\"localAsNumber\": 65000", "\"localAsNumber\": 65001"));

        Cli.Result result = cantle("import", "router.json", "aws.json");

        assertThat(result.out())
                .contains("localAsNumber 65001 of ProvisionAwsCircuit: the slice has the AS number 65000, and intent"
                        + " has one for all of its circuits");
    }

    @Test
    void aGraphQlRequestIsReadByItsName() throws IOException {
        write("request.json", "{\"query\": \"mutation ProvisionAwsCircuit(...) {}\", \"variables\": " + AWS + "}");

        Cli.Result result = cantle("import", "request.json", "--stdout");

        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(result.out()).contains("accountId: \"112233446655\"");
    }

    @Test
    void aMissingFileIsSaid() {
        Cli.Result result = cantle("import", "nowhere.json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("nowhere.json: there is no such file", "fix: name the file that holds the calls");
    }

    @Test
    void anEmptyFileIsSaid() throws IOException {
        write("empty.conf", "\n\n");

        assertThat(cantle("import", "empty.conf").err()).contains("empty.conf: the file is empty", "fix: save");
    }

    @Test
    void aFolderIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("calls"));

        assertThat(cantle("import", "calls").err()).contains("calls: this is not a file");
    }

    @Test
    void aFileThatIsNotTextIsSaid() throws IOException {
        Files.write(folder.resolve("box.conf"), "interfaces { \u00e4 }".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(cantle("import", "box.conf").err()).contains("box.conf: the file is not text in UTF-8");
    }

    @Test
    void theVariablesOfAnotherCallAreRefusedByTheirNames() throws IOException {
        write("catalog.json", "{\"id\": \"0\", \"metroArea\": \"Frankfurt\"}");

        Cli.Result result = cantle("import", "catalog.json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains(
                        "catalog.json: these are not the variables of a call that Cantle knows: id, metroArea",
                        "fix: give the variables of ProvisionCloudRouter (routerName)");
    }

    @Test
    void jsonThatIsBrokenIsSaidWithItsPlaceAndWithoutItsText() throws IOException {
        write("aws.json", "{\n  \"md5Key\": \"abcdefgh\"\n  \"asn\": 1\n}\n");

        Cli.Result result = cantle("import", "aws.json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("aws.json:3:", "This is not JSON").doesNotContain("abcdefgh");
    }

    @Test
    void aValueThatIsAListIsRefused() throws IOException {
        write("aws.json", "{\"accountNumber\": [1]}");

        assertThat(cantle("import", "aws.json").err())
                .contains("aws.json: accountNumber of ProvisionAwsCircuit is not a single value");
    }

    @Test
    void twoRoutersAreRefused() throws IOException {
        write("a.json", ROUTER);
        write("b.json", ROUTER);

        assertThat(cantle("import", "a.json", "b.json").err())
                .contains("b.json: this is a second ProvisionCloudRouter call, after that of a.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curly | interfaces { irb { unit 4 { | box.conf:1:",
                "set | set interfaces irb unit 4 { | box.conf:1:27",
                "xml | <configuration><interfaces></configuration> | box.conf:1:"
            })
    void aConfigurationThatDoesNotParseIsSaidWithItsPlace(String notation, String text, String place)
            throws IOException {
        write("box.conf", text);

        Cli.Result result = cantle("import", "box.conf");

        assertThat(result.exitCode()).as(notation).isEqualTo(2);
        assertThat(result.err()).contains("cantle: " + place, "fix: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protocols { bgp {/group a {/hold-time 90/peer-as 5;/}/}}/ | 3:13: Expected ';' before 'peer-as'",
                "bgp {/group a {/peer-as 5/}/}/ | 3:10: Expected ';' before '}'",
                "bgp {/group a {/peer-as 5/ | 3:10: Expected ';' before the end of the text",
                "bgp {/  group a {/    peer-as 5;/}/system { host-name x; }/ | 2:11: The block is not closed",
                "bgp {/group a {/peer-as 5;/ | 2:9: The block is not closed",
                "<configuration>/<system>/</configuration>/ | 2:1: The XML is broken: <system> is not closed",
                "<configuration>/<system>/<x></x>/ | 2:1: The XML is broken: <system> is not closed"
            })
    void whereAConfigurationBreaksIsSaidAndNotWhereThatShows(String text, String message) throws IOException {
        write("box.conf", text.replace("</", "<\0").replace('/', '\n').replace("<\0", "</"));

        Cli.Result result = cantle("import", "box.conf");

        assertThat(result.err()).contains("cantle: box.conf:" + message, "fix: ");
    }

    @Test
    void aSecretBehindALineWithoutItsEndIsNotShown() throws IOException {
        write("box.conf", "protocols { bgp {\n group a {\n  hold-time 90\n  \"$9$topsecret\";\n }\n}\n}\n");

        assertThat(cantle("import", "box.conf").all())
                .contains("box.conf:3:", "this line cannot be read")
                .doesNotContain("topsecret");
    }

    @Test
    void aLineWithASecretThatCannotBeReadIsNotShown() throws IOException {
        write("box.conf", "protocols {\n  bgp {\n    authentication-key topsecret { } };\n}\n}\n");

        Cli.Result result = cantle("import", "box.conf");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.all()).doesNotContain("topsecret");
    }

    @Test
    void whatWasRenderedComesBackWithNothingLeftOver() throws IOException {
        write("l2.conf", golden());

        Cli.Result result = cantle("import", "l2.conf", "--slice", "again");

        assertThat(result.out())
                .contains("written: inventory/slices/again.yaml", "circuits.aws-fra-1.bandwidthMbps: what is ordered")
                .doesNotContain("not understood", "and not in the file");
    }

    @Test
    void aStatementThatIntentCannotSayIsListedAsASetCommand() throws IOException {
        write("l2.conf", golden().replace("router-id 10.0.0.13;", "router-id 10.0.0.13;\nauto-export;"));

        Cli.Result result = cantle("import", "l2.conf");

        assertThat(result.out())
                .contains("not understood, and not in the intent:\n"
                        + "  l2.conf:77: set logical-systems l2 routing-instances"
                        + " d87ed303-8b9d-48a5-9f08-aa42b4b50cd8 routing-options auto-export\n");
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void eachLineThatIsNotUnderstoodIsSaidWithItsPlace(Notation notation) throws IOException {
        Configuration router = Notation.CURLY.parse(wholeRouter(), "");
        String text = notation == Notation.CURLY ? wholeRouter() : notation.print(router);
        write("box.conf", text);

        Cli.Result result = cantle("import", "box.conf", "--logical-system", "cust-7");

        List<String> lines = text.lines().toList();
        List<String> listed = result.out()
                .lines()
                .filter(line -> line.startsWith("  box.conf:"))
                .toList();
        assertThat(listed).hasSize(18);
        for (String line : listed) {
            String[] parts = line.split(":", 3);
            int at = Integer.parseInt(parts[1]);
            // in XML a list entry begins a line before its name, and what the schema does not know takes several
            String there = String.join(" ", lines.subList(at - 1, notation == Notation.XML ? at + 4 : at));
            String last = parts[2].substring(parts[2].lastIndexOf(' ') + 1).replace("\"", "");
            assertThat(there).as(line).contains(last.equals("SECRET-DATA") ? "encrypted-password" : last);
        }
    }

    @Test
    void whatAnInactiveBlockAndACommentSayIsListedWithItsPlace() throws IOException {
        write("l2.conf", golden().replace("router-id 10.0.0.13;", """
            router-id 10.0.0.13;
            /* to be cleaned up */
            inactive: static {
                route 10.9.0.0/16 discard;
            }
            maximum-paths {
            }
            """));
        int at = golden().substring(0, golden().indexOf("router-id 10.0.0.13;")).split("\n", -1).length;

        Cli.Result result = cantle("import", "l2.conf");

        String path = "logical-systems l2 routing-instances d87ed303-8b9d-48a5-9f08-aa42b4b50cd8 routing-options ";
        assertThat(result.out())
                .contains(
                        "  l2.conf:" + (at + 1) + ": annotate " + path + "static \"to be cleaned up\"\n",
                        "  l2.conf:" + (at + 2) + ": deactivate " + path + "static\n",
                        "  l2.conf:" + (at + 3) + ": set " + path + "static route 10.9.0.0/16 discard\n",
                        "  l2.conf:" + (at + 5) + ": set " + path + "maximum-paths\n");
    }

    @Test
    void whatIsInTheIntentUnderAnotherNameIsNotListed() throws IOException {
        write("box.conf", wholeRouter());

        Cli.Result result = cantle("import", "box.conf", "--logical-system", "cust-7");

        assertThat(result.out())
                .contains("understood, and rendered under other names or at another place: 12 lines\n")
                .doesNotContain(
                        "neighbor 192.0.2.2 peer-as 64512",
                        "neighbor 192.0.2.2 authentication-key",
                        "policy-statement FROM-AWS",
                        "bfd-liveness-detection minimum-interval 300",
                        "host-name");
    }

    @Test
    void aPolicyThatDoesMoreThanIntentSaysIsListed() throws IOException {
        write(
                "box.conf",
                wholeRouter()
                        .replace("term two {", "term half { from { neighbor 192.0.2.2; } then reject; } term two {"));

        Cli.Result result = cantle("import", "box.conf", "--logical-system", "cust-7");

        assertThat(result.out())
                .contains(
                        "policy-statement FROM-AWS term half from neighbor 192.0.2.2\n",
                        "policy-statement FROM-AWS term half then reject\n")
                .doesNotContain("FROM-AWS term one", "FROM-AWS term two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachment-main-instance/main-fra", "attachment-single-tag/single-fra"})
    void policersAndBridgeDomainsOfOtherNamesAreUnderstood(String slice) throws IOException {
        Path inside = Path.of("../golden/cases/" + slice + ".approved.conf");
        Path carrier = Path.of("../golden/cases/" + slice + ".carrier.approved.conf");
        String all = Files.readString(inside) + (Files.exists(carrier) ? Files.readString(carrier) : "");
        write(
                "box.conf",
                all.replaceAll("-input\\b", "-police-a")
                        .replaceAll("-output\\b", "-police-b")
                        .replaceAll("-import\\b", "-from")
                        .replaceAll("-export\\b", "-to")
                        .replaceAll("-in\\b", "-routes")
                        .replaceAll("irb-([24]) \\{", "BD$1 {"));

        Cli.Result result = cantle(
                "import", "box.conf", "--slice", Path.of(slice).getFileName().toString());

        assertThat(result.out())
                .contains("under other names")
                .doesNotContain("not understood", "and not in the file", "outside of every");
    }

    @Test
    void aDeviceThatTheWorkspaceDoesNotHaveIsSaid() throws IOException {
        write("box.conf", wholeRouter());

        Cli.Result result = cantle("import", "box.conf", "--logical-system", "cust-7");
        Cli.Result known =
                cantle("import", "box.conf", "--logical-system", "cust-7", "--device", "nxp-fra-01", "--force");

        assertThat(result.out()).contains("""
                        not in inventory/devices.yaml; add it to its devices, or import again with --device NAME:
                          - { name: nxp-fra-02, host: ADDRESS, user: LOGIN }
                        """);
        assertThat(known.out()).doesNotContain("not in inventory/devices.yaml");
    }

    @Test
    void aCommandForAKeyIsNotTakenOver() throws IOException {
        write("l2.conf", golden().replace("env:AWS_FRA_1_MD5", "exec:sh send-home"));

        Cli.Result result = cantle("import", "l2.conf");

        assertThat(slice("l2")).contains("ref: env:AWS_FRA_1_MD5").doesNotContain("exec:", "send-home");
        assertThat(result.out())
                .contains(
                        "AWS_FRA_1_MD5: the authentication-key of the BGP group aws-fra-1 in the clear; the file names"
                                + " a command for it, which is not taken over")
                .doesNotContain("not understood");
    }

    @Test
    void aKeyOfAConfigurationIsNeitherWrittenNorShown() throws IOException {
        write("l2.conf", golden().replace("env:AWS_FRA_1_MD5", "$9$4waJDmPfT3nsY"));

        Cli.Result result = cantle("import", "l2.conf");

        assertThat(slice("l2")).contains("ref: env:AWS_FRA_1_MD5").doesNotContain("$9$");
        assertThat(result.all())
                .contains("AWS_FRA_1_MD5: the authentication-key of the BGP group aws-fra-1 in the clear")
                .doesNotContain("$9$4waJ");
    }

    @Test
    void aValueThatTheRulesRefuseIsWrittenAndSaid() throws IOException {
        write("l2.conf", golden().replace("hold-time 90;", "hold-time 2;"));

        Cli.Result result = cantle("import", "l2.conf");

        assertThat(slice("l2")).contains("holdTime: 2s\n");
        assertThat(result.out()).contains("values that check will refuse:\n  A hold time of 2 s is not");
    }

    @Test
    void theLogicalSystemsOfAWholeRouterBecomeSlices() throws IOException {
        write("box.conf", wholeRouter());

        Cli.Result result = cantle("import", "box.conf");

        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(slice("cust-7"))
                .contains(
                        "device: nxp-fra-02\n",
                        "type: virtual-router\n",
                        "- name: aws-primary\n",
                        "irb: 70\n",
                        "localPreference: 150\n",
                        "receive: [172.31.0.0/16]\n",
                        "irb: 71\n");
        assertThat(slice("empty-one")).contains("circuits:   # there is no BGP session");
        assertThat(result.out())
                .contains(
                        "outside of every logical system, and so in no slice:",
                        "set system root-authentication encrypted-password SECRET-DATA",
                        "protocols ospf area 0.0.0.0 interface irb.71")
                .doesNotContain("$6$", "$9$4");
    }

    @Test
    void oneLogicalSystemOfSeveralCanBeChosen() throws IOException {
        write("box.conf", wholeRouter());

        Cli.Result result = cantle("import", "box.conf", "--logical-system", "cust-7", "--slice", "seven");

        assertThat(slice("seven")).contains("logicalSystem: cust-7\n");
        assertThat(result.out()).doesNotContain("empty-one.yaml");
    }

    @Test
    void aLogicalSystemThatIsNotThereIsAnsweredWithThoseThatAre() throws IOException {
        write("box.conf", wholeRouter());

        Cli.Result result = cantle("import", "box.conf", "--logical-system", "cust-8");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("box.conf: there is no logical system 'cust-8'", "choose from cust-7, empty-one");
    }

    @Test
    void oneNameForSeveralSlicesIsRefused() throws IOException {
        write("box.conf", wholeRouter());

        assertThat(cantle("import", "box.conf", "--slice", "x").err())
                .contains("there are 2 logical systems, and --slice names one slice");
    }

    @Test
    void whatAPolicyDoesNotBoundIsLeftForAPerson() throws IOException {
        write("box.conf", wholeRouter());

        cantle("import", "box.conf", "--logical-system", "cust-7");

        assertThat(slice("cust-7"))
                .contains("receive:   # [10.20.0.0/16] at least")
                .doesNotContain("advertise");
    }

    @Test
    void whereSlicesInheritWhatIsUsualIsWrittenToo() throws IOException {
        write("l2.conf", golden());
        write("inventory/devices.yaml", """
            defaults:
              user: cantle
            groups:
              - name: frankfurt
                circuits: { holdTime: 60s, asOverride: true }
            devices:
              - { name: nxp-fra-01, host: 192.0.2.10, group: frankfurt }
            """);

        cantle("import", "l2.conf");

        assertThat(slice("l2")).contains("holdTime: 90s\n", "holdTime: 180s\n", "asOverride: false\n");
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        write("l2.conf", golden());
        write("inventory/slices/l2.yaml", "mine\n");

        Cli.Result refused = cantle("import", "l2.conf");
        String kept = slice("l2");
        Cli.Result forced = cantle("import", "l2.conf", "--force");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("inventory/slices/l2.yaml is there already; nothing was written", "--force");
        assertThat(kept).isEqualTo("mine\n");
        assertThat(forced.exitCode()).isZero();
        assertThat(slice("l2")).contains("slice: l2");
    }

    @Test
    void theIntentCanBePrintedInsteadOfWritten() throws IOException {
        write("l2.conf", golden());

        Cli.Result result = cantle("import", "l2.conf", "--stdout");

        assertThat(result.out()).startsWith("# Imported from l2.conf.").doesNotContain("written:");
        assertThat(result.err()).contains("missing, to be filled in:");
        assertThat(folder.resolve("inventory/slices")).doesNotExist();
    }

    @Test
    void theAnswerForProgramsIsOneDocument() throws IOException {
        write("l2.conf", golden());

        Cli.Result result = cantle("import", "l2.conf", "--json");

        assertThat(result.out())
                .startsWith("{\"kind\":\"import\",\"slices\":[{\"slice\":\"l2\"")
                .contains("\"key\":\"circuits.aws-fra-1.bandwidthMbps\"", "\"notUnderstood\":[]");
    }

    @Test
    void printingAndJsonExcludeEachOther() throws IOException {
        write("l2.conf", golden());

        assertThat(cantle("import", "l2.conf", "--json", "--stdout").err())
                .contains("--stdout does not go with --json");
    }

    @Test
    void aNameThatNoSliceMayHaveIsRefused() throws IOException {
        write("l2.conf", golden());

        assertThat(cantle("import", "l2.conf", "--slice", "../x").err())
                .contains("--slice: The name of the slice '../x' is not legal");
    }

    @Test
    void aConfigurationAndCallsDoNotMix() throws IOException {
        write("l2.conf", golden());
        write("aws.json", AWS);

        assertThat(cantle("import", "l2.conf", "aws.json").err())
                .contains("several files can only be imported together if all of them hold calls in JSON");
    }

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

    private Cli.Result cantle(String... args) {
        return new Cli(folder).run(args);
    }

    private void calls() throws IOException {
        write("router.json", ROUTER);
        write("aws.json", AWS);
        write("azure.json", AZURE);
    }

    private String golden() throws IOException {
        return Files.readString(Path.of("../golden/nxp-fra-01/multicloud-fra.conf"));
    }

    private static String wholeRouter() throws IOException {
        try (var in = ImportTest.class.getResourceAsStream("importing/whole-router.conf")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String slice(String name) throws IOException {
        return Files.readString(folder.resolve("inventory/slices/" + name + ".yaml"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
