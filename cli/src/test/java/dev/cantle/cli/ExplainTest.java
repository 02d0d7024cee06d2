package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cantle explain}, as a user types it. */
class ExplainTest {

    @TempDir
    Path folder;

    @Test
    void aRuleIsExplainedWithWhatBreaksItAndWhatPasses() {
        Cli.Result result = explain("vlan-range");

        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(result.out()).isEqualTo("""
            vlan-range: a VLAN id is 1 to 4094
            source: IEEE 802.1Q-2018, table 9-2

            The VLAN id of a tag has twelve bits, and IEEE 802.1Q keeps 0 and 4095 for
            itself: no frame of a customer carries them.

            Breaks it, in inventory/slices/blue.yaml:
                circuits:
                  - name: aws-fra-1
                    aws:
                      vlan: 4095

            Passes, in inventory/slices/blue.yaml:
                circuits:
                  - name: aws-fra-1
                    aws:
                      vlan: 101

            A waiver cannot name this rule.
            """);
    }

    @Test
    void aRuleMayBeNamedAsItStandsInAMessage() {
        assertThat(explain("[mtu-end-to-end]").out())
                .startsWith("mtu-end-to-end: the circuits of a slice have one MTU")
                .contains("A waiver may name this rule; it excuses a warning, never an error.");
    }

    @Test
    void whatAProviderDocumentsStandsWithItsSourceAndDate() {
        assertThat(explain("azure-bfd").out()).startsWith("""
            azure-bfd: bfd is not faster than Azure's own
            source: providers/azure.yaml
              azure bfdMinimumIntervalMillis is 300: Azure ExpressRoute, configure BFD, as
              of 2026-11-22
              azure bfdMinimumMultiplier is 3: Azure ExpressRoute, configure BFD, as of
              2026-11-22
            """);
        assertThat(explain("azure-bfd", "--json").out())
                .contains("\"facts\":[{\"provider\":\"azure\",\"key\":\"bfdMinimumIntervalMillis\",\"value\":\"300\"");
    }

    @Test
    void whatTheWorkspaceOverridesStandsWithItsReason() throws IOException {
        Files.createDirectories(folder.resolve("providers"));
        Files.writeString(folder.resolve("providers/azure.yaml"), """
            provider: azure
            facts:
              bfdMinimumMultiplier: { value: 5, asOf: 2026-11-22, reason: "our contract" }
            """);

        assertThat(explain("azure-bfd").out())
                .contains("azure bfdMinimumMultiplier is 5: providers/azure.yaml (our contract)");
    }

    @Test
    void whatNoLinesCanShowIsSaidInWords() {
        assertThat(explain("file-size").out())
                .contains("To see it: write a slice with more than 1 MiB of comments")
                .doesNotContain("Breaks it");
    }

    @Test
    void aProgramGetsTheSameAsJson() {
        assertThat(explain("aws-region", "--json").out())
                .startsWith("{\"kind\":\"rule\",\"id\":\"aws-region\",\"wants\":")
                .contains(
                        "\"waivable\":false",
                        "\"breaks\":[{\"file\":\"inventory/slices/blue.yaml\",\"whole\":false,\"text\":\"circuits:\\n",
                        "region: Frankfurt");
    }

    @Test
    void theListHasEveryRuleOnALineOfItsOwn() {
        Cli.Result result = explain("--list");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines()).hasSameSizeAs(Rules.catalogue());
        assertThat(result.out()).contains("aws-mtu ", " mtu is one that AWS takes\n");
    }

    @Test
    void theListIsJsonForPrograms() {
        assertThat(explain("--list", "--json").out())
                .startsWith("{\"kind\":\"rules\",\"rules\":[{\"id\":\"")
                .contains("{\"id\":\"address-syntax\",\"wants\":\"an IPv4 or IPv6 address is written in full\"");
    }

    @Test
    void aSlipInTheIdGetsTheRuleThatWasMeant() {
        Cli.Result result = explain("vlan-rnage");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("""
            cantle: there is no rule 'vlan-rnage'
              fix: did you mean vlan-range?
            """);
    }

    @Test
    void anIdThatIsNearNoneLeadsToTheList() {
        assertThat(explain("quantum-entanglement").err())
                .contains("there is no rule 'quantum-entanglement'", "fix: choose one of cantle explain --list");
    }

    @Test
    void aRuleOfTemplatesIsListedAndExplainedLikeTheOthers() {
        assertThat(explain("--list").out()).contains("template-undefined ", " a template names what there is\n");
        assertThat(explain("[template-undefined]").out())
                .startsWith("template-undefined: a template names what there is\n")
                .contains(
                        "Breaks it, in templates/communities.ftl:\n",
                        "    <#list slice.communities as community>\n",
                        "Passes, in templates/communities.ftl:\n",
                        "A waiver cannot name this rule.");
    }

    @Test
    void eitherARuleOrTheListIsWanted() {
        assertThat(explain().err()).contains("name either a rule or --list");
        assertThat(explain("vlan-range", "--list").exitCode()).isEqualTo(2);
    }

    private Cli.Result explain(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "explain";
        System.arraycopy(args, 0, all, 1, args.length);
        return new Cli(folder).run(all);
    }
}
