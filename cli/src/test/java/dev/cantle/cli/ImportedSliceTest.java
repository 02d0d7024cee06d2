package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The slices that an import writes: their names, their files, and what a program is told of them. */
class ImportedSliceTest extends ImportLab {

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
    void whatAConfigurationLacksIsNotInherited() throws IOException {
        write("l2.conf", golden());
        write("inventory/devices.yaml", """
            defaults:
              user: cantle
              circuits:
                bfd: { minimumInterval: 300ms }
                communitiesIn: { tag: ["65000:200"] }
                communities: ["65000:100"]
            devices:
              - { name: nxp-fra-01, host: 192.0.2.10 }
            """);

        cantle("import", "l2.conf");

        assertThat(slice("l2")).contains("communitiesIn: false\n", "communities: []\n", "bfd: false\n");
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
}
