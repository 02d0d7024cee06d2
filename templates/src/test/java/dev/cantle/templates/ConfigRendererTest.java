package dev.cantle.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.RouterId;
import dev.cantle.model.intent.instance.RoutingInstance;
import dev.cantle.model.junos.notation.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigRendererTest {

    private static final Slice SLICE = Samples.slice(Samples.aws(), Samples.azure());

    @TempDir
    Path templates;

    @Test
    void aWholeRouterGetsTheSliceInItsLogicalSystem() throws RenderException {
        String text = curly(new ConfigRenderer(), SLICE, Access.MASTER);

        assertThat(text).startsWith("""
            logical-systems {
                l2 {
                    interfaces {
                        irb {
                            unit 2 {
                                description "azure-fra-1 primary";
            """).endsWith("}\n");
    }

    @Test
    void aLoginConfinedToTheLogicalSystemGetsTheSameWithoutTheWrapper() throws RenderException {
        var master = new ConfigRenderer().render(SLICE, Samples.device(Access.MASTER));
        var confined = new ConfigRenderer().render(SLICE, Samples.device(Access.LOGICAL_SYSTEM));

        assertThat(confined.configuration().statements())
                .isEqualTo(master.configuration().statements().get(0).children());
    }

    @Test
    void secretsAreReferencesInQuotes() throws RenderException {
        assertThat(curly(new ConfigRenderer(), SLICE, Access.MASTER))
                .contains("authentication-key \"env:AWS_FRA_1_MD5\"; ## SECRET-DATA\n");
    }

    @Test
    void theRouterIdIsTheHighestAddressOfTheSlice() throws RenderException {
        assertThat(curly(new ConfigRenderer(), SLICE, Access.MASTER)).contains("router-id 10.0.0.13;");
    }

    @Test
    void aVirtualRouterHasNoRouteDistinguisher() throws RenderException {
        Slice slice = Samples.slice(new RoutingInstance.VirtualRouter("blue"), Samples.aws());

        assertThat(curly(new ConfigRenderer(), slice, Access.MASTER))
                .contains("instance-type virtual-router;")
                .doesNotContain("route-distinguisher")
                .doesNotContain("vrf-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x; } } system { host-name evil; } /*",
                "\"; } } system { host-name evil;",
                "\\\"; system {",
                "ends with \\",
                "${slice.name} <#list> [ a b ] ## SECRET-DATA",
                "inactive:",
                "</description><system/>"
            })
    void aHostileDescriptionStaysInItsStatement(String description) throws RenderException {
        Slice slice = Samples.slice(Samples.aws(description), Samples.azure());
        Rendered rendered = new ConfigRenderer().render(slice, Samples.device(Access.LOGICAL_SYSTEM));

        assertThat(rendered.configuration().statements())
                .extracting(statement -> statement.keyword())
                .containsExactly("interfaces", "policy-options", "routing-instances");
        for (Notation notation : Notation.values()) {
            assertThat(notation.parse(rendered.text(notation), "again")).isEqualTo(rendered.configuration());
        }
    }

    @Test
    void aWorkspaceOverridesAPart() throws IOException, RenderException {
        override("communities.ftl", "policy-options {\n    community ours members [ 65000:1 65000:2 ];\n}\n");

        assertThat(curly(new ConfigRenderer(folder()), SLICE, Access.MASTER))
                .contains("community ours members [ 65000:1 65000:2 ];")
                .contains("policy-statement aws-fra-1-export {");
    }

    @Test
    void aPartThatIsEditedBetweenTwoSlicesCountsForTheNextRendererOnly() throws IOException, RenderException {
        ConfigRenderer renderer = new ConfigRenderer(folder());
        String before = curly(renderer, SLICE, Access.MASTER);

        override("communities.ftl", "policy-options {\n    community ours members [ 65000:1 ];\n}\n");

        assertThat(curly(renderer, SLICE, Access.MASTER)).isEqualTo(before);
        assertThat(curly(new ConfigRenderer(folder()), SLICE, Access.MASTER)).contains("community ours");
    }

    @Test
    void aFolderThatDoesNotExistOverridesNothing() throws RenderException {
        assertThat(curly(new ConfigRenderer(templates.resolve("none")), SLICE, Access.MASTER))
                .isEqualTo(curly(new ConfigRenderer(), SLICE, Access.MASTER));
    }

    @Test
    void aFileThatOverridesNoPartIsNamed() throws IOException {
        override("bpg.ftl", "");

        assertRefusedWith(
                "templates/bpg.ftl: error: There is no part of the name bpg.ftl to override [template-unknown-part]",
                "fix: the parts are interfaces.ftl, prefix-lists.ftl, policies.ftl, communities.ftl, ");
    }

    @Test
    void aLinkIsNoTemplate() throws IOException {
        Path elsewhere = Files.writeString(templates.resolve("secret.txt"), "policy-options;");
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve("bgp.ftl"), elsewhere);

        assertRefused("templates/bgp.ftl: error: This is not a plain file of at most 262144 bytes [template-file]\n"
                + "  fix: a template part is a small text file and no link");
    }

    @Test
    void aTemplateThatIsNotUtf8IsNamed() throws IOException {
        Files.createDirectories(folder());
        Files.write(folder().resolve("bgp.ftl"), new byte[] {(byte) 0xff});

        assertRefused("templates/bgp.ftl: error: The file is not UTF-8 [template-encoding]\n  fix: save it in UTF-8");
    }

    @Test
    void anUndefinedNameIsAnErrorWithItsPlace() throws IOException {
        override("communities.ftl", "<#-- one -->\n\npolicy-options ${slice.nope};\n");

        assertRefusedWith(
                "templates/communities.ftl:3:18: error: 'slice.nope' is not defined [template-undefined]",
                "  fix: slice has ");
    }

    @Test
    void anUndefinedConditionIsAnErrorToo() throws IOException {
        override("communities.ftl", "<#if slice.nope != \"\">x;</#if>\n");

        assertRefusedWith(
                "templates/communities.ftl:1:6: error: 'slice.nope' is not defined [template-undefined]",
                "  fix: slice has ");
    }

    @Test
    void anUnclosedListIsAnErrorWithItsPlace() throws IOException {
        override("communities.ftl", "<#list slice.groups as group>\n");

        assertRefusedWith("templates/communities.ftl:1:30: error: ", "unclosed #list", "[template-syntax]");
    }

    @Test
    void textThatIsNotJunosIsNamedByItsPlaceInThePart() throws IOException {
        override("communities.ftl", "policy-options {\n");

        assertRefusedWith("templates/communities.ftl:1:16: error: ", "[template-not-junos]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "chassis", "security", "snmp", "unheard-of"})
    void aPartCannotWriteOutsideOfTheSlice(String hierarchy) throws IOException {
        override("communities.ftl", "policy-options;\n" + hierarchy + " {\n    host-name evil;\n}\n");

        assertRefusedWith(
                "templates/communities.ftl:2:1: error: [edit " + hierarchy + "] lies outside of the slice",
                "[template-outside-slice]");
    }

    @Test
    void aPartCannotWriteIntoAnotherLogicalSystem() throws IOException {
        override("communities.ftl", "logical-systems {\n    l3 {\n        interfaces;\n    }\n}\n");

        assertRefusedWith("templates/communities.ftl:2:5: error: [edit logical-systems l3] lies outside");
    }

    @Test
    void aValueThatJunosRefusesIsNamedByItsPlaceInThePart() throws IOException {
        override("communities.ftl", "interfaces {\n    irb {\n        unit 2 {\n            mtu 99999999;\n");

        assertRefusedWith("templates/communities.ftl:3:16: error: ", "[template-not-junos]");
        override(
                "communities.ftl",
                "interfaces {\n    irb {\n        unit 2 {\n            mtu 99999999;\n        }\n    }\n}\n");
        assertRefusedWith(
                "templates/communities.ftl:4:13: error: [edit interfaces irb unit 2] mtu 99999999: ",
                "[template-statement]");
    }

    @Test
    void aStatementThatJunosDoesNotHaveIsNamed() throws IOException {
        override("communities.ftl", "policy-options {\n    prefixlist x;\n}\n");

        assertRefusedWith("templates/communities.ftl:2:5: error: [edit policy-options] prefixlist: syntax error");
    }

    @Test
    void aStatementThatCannotBeCheckedIsRefused() throws IOException {
        override("communities.ftl", "protocols {\n    ospf {\n        area 0.0.0.0;\n    }\n}\n");

        assertRefusedWith("templates/communities.ftl:2:5: error: [edit protocols ospf] is not among the statements that"
                + " Cantle can check [template-not-checked]");
    }

    @Test
    void aNameThatNothingDefinesIsRefused() throws IOException {
        override("prefix-lists.ftl", "");

        assertRefusedWith("policies.ftl (built in):", "aws-fra-1-in", "[template-statement]");
    }

    @Test
    void aPartCannotDelete() throws IOException {
        override("communities.ftl", "policy-options {\n    delete: policy-statement aws-fra-1-import;\n}\n");

        assertRefusedWith(
                "communities.ftl:2:13: error: [edit policy-options policy-statement aws-fra-1-import] has a mark");
    }

    @Test
    void aSliceWithoutIpv4HasNoRouterId() {
        Slice slice = Samples.slice(Samples.overIpv6Only());

        assertThatThrownBy(() -> new ConfigRenderer().render(slice, Samples.device(Access.MASTER)))
                .hasMessage("slice multicloud-fra: error: The slice multicloud-fra has no IPv4 address, and BGP needs"
                        + " one as its router id [router-id-needs-ipv4]\n"
                        + "  fix: write routerId: under routingInstance, or give at least one of its circuits an IPv4"
                        + " peering");
    }

    @Test
    void aGivenRouterIdServesASliceWithoutIpv4() throws RenderException {
        var instance = new RoutingInstance.VirtualRouter("blue", RouterId.parse("192.0.2.1"));
        Slice slice = Samples.slice(instance, Samples.overIpv6Only());

        assertThat(curly(new ConfigRenderer(), slice, Access.MASTER)).contains("router-id 192.0.2.1;");
    }

    @Test
    void aGivenRouterIdStaysWhateverTheAddresses() throws RenderException {
        var instance = new RoutingInstance.VirtualRouter("blue", RouterId.parse("10.0.0.0"));
        Slice slice = Samples.slice(instance, Samples.aws(), Samples.azure());

        assertThat(curly(new ConfigRenderer(), slice, Access.MASTER)).contains("router-id 10.0.0.0;");
    }

    private Path folder() {
        return templates.resolve("templates");
    }

    private void override(String name, String source) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(name), source);
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> new ConfigRenderer(folder()).render(SLICE, Samples.device(Access.MASTER)))
                .isInstanceOf(RenderException.class)
                .hasMessage(message);
    }

    private void assertRefusedWith(String... parts) {
        assertThatThrownBy(() -> new ConfigRenderer(folder()).render(SLICE, Samples.device(Access.MASTER)))
                .isInstanceOf(RenderException.class)
                .message()
                .contains(parts);
    }

    private static String curly(ConfigRenderer renderer, Slice slice, Access access) throws RenderException {
        return renderer.render(slice, Samples.device(access)).text(Notation.CURLY);
    }
}
