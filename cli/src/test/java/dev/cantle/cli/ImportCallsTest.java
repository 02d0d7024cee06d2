package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Importing provisioning calls, as a user types it. */
class ImportCallsTest extends ImportLab {

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

    @ParameterizedTest
    @CsvSource({"exec:sh send-home, a command", "file:/etc/hostname, a path", "keystore:/srv/keys.p12#aws, a key store"
    })
    void aReferenceInACallThatRunsOrOpensSomethingIsNotTakenOver(String reference, String what) throws IOException {
        calls();
        Path aws = folder.resolve("aws.json");
        write("aws.json", Files.readString(aws).replace("abcdefgh", "{{" + reference + "}}"));

        Cli.Result result = cantle("import", "router.json", "aws.json", "azure.json", "--slice", "blue");

        assertThat(slice("blue")).contains("ref: env:AWS_MD5").doesNotContain(reference);
        assertThat(result.all())
                .contains("AWS_MD5: the md5Key of ProvisionAwsCircuit in aws.json; the call names " + what
                        + " for it, which is not taken over");
    }

    @Test
    void aVariableInACallIsTakenOver() throws IOException {
        calls();
        write("aws.json", AWS.replace("abcdefgh", "{{ env:THEIR_KEY }}"));

        Cli.Result result = cantle("import", "router.json", "aws.json", "azure.json", "--slice", "blue");

        assertThat(slice("blue")).contains("ref: env:THEIR_KEY");
        assertThat(result.all()).doesNotContain("ProvisionAwsCircuit in aws.json, which");
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

    @Test
    void aConfigurationAndCallsDoNotMix() throws IOException {
        write("l2.conf", golden());
        write("aws.json", AWS);

        assertThat(cantle("import", "l2.conf", "aws.json").err())
                .contains("several files can only be imported together if all of them hold calls in JSON");
    }

    @Test
    void jsonThatIsNestedTooDeepIsRefusedWithItsPlace() throws IOException {
        write("deep.json", "[".repeat(40) + "1" + "]".repeat(40));

        Cli.Result result = cantle("import", "deep.json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("deep.json:1:19: The JSON is nested too deep", "fix: give the variables of a call");
    }

    @Test
    void textAfterTheEndOfTheJsonIsRefused() throws IOException {
        write("two.json", "{\"accountNumber\": \"112233446655\"}\n{}\n");

        assertThat(cantle("import", "two.json").err())
                .contains(
                        "two.json:2:2: Something follows after the end of the JSON", "fix: put one document in a file");
    }

    @Test
    void aFileWithNoCallIsRefused() throws IOException {
        write("none.json", "{\"calls\": []}");

        assertThat(cantle("import", "none.json").err())
                .contains(
                        "none.json: there is no call in it",
                        "fix: give the variables of ProvisionCloudRouter (routerName), ProvisionAwsCircuit"
                                + " (accountNumber) or ProvisionAzureCircuit (serviceKey)");
    }

    @Test
    void aSingleValueIsNoCall() throws IOException {
        write("one.json", "[5]");

        assertThat(cantle("import", "one.json").err()).contains("one.json: a single value is no call");
    }
}
