package dev.cantle.model.junos.commit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.schema.Scope;
import dev.cantle.model.junos.schema.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitCheckTest {

    private static final String VRF = "routing-instances { lab { instance-type vrf; interface irb.7;"
            + " route-distinguisher 64999:7; vrf-target target:64999:7; } }";

    @Test
    void aCompleteSliceIsCommitted() {
        assertThat(check("logical-systems { l9 { interfaces { irb { unit 7; } } " + VRF + " } }"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "routing-instances { r { instance-type vrf; vrf-target target:1:1; } }"
                        + " | [edit routing-instances] 'r': Missing mandatory statement: 'route-distinguisher'",
                "routing-instances { r { instance-type vrf; route-distinguisher 1:1; } }"
                        + " | [edit routing-instances] 'r': Missing mandatory statement: 'vrf-target'",
                "routing-instances { r { interface irb.9; } }"
                        + " | [edit routing-instances r] 'interface irb.9': interface 'irb.9' is not defined",
                "interfaces { irb { unit 1; } } routing-instances { a { interface irb.1; } b { interface irb.1; } }"
                        + " | [edit routing-instances b] 'interface irb.1': Interface irb.1 is already in routing instance a",
                "protocols { bgp { group g { type external; neighbor 192.0.2.2; } } }"
                        + " | [edit protocols bgp] 'group g': Error in neighbor 192.0.2.2 of group g:"
                        + " peer AS number must be configured for an external peer",
                "protocols { bgp { group g { type internal; ttl 255; neighbor 192.0.2.2; } } }"
                        + " | [edit protocols bgp group g] 'ttl': This option is valid only for single-hop EBGP neighbor",
                "bridge-domains { d { routing-interface irb.1; } }"
                        + " | [edit bridge-domains] 'routing-interface': routing-interface can be configured only under"
                        + " bridge-domain with 'vlan-id' or 'vlan-tags'",
                "bridge-domains { d { vlan-id all; routing-interface irb.1; } }"
                        + " | [edit bridge-domains] 'routing-interface': routing-interface cannot be configured under"
                        + " bridge-domain with 'vlan-id all'",
                "bridge-domains { d { interface irb.1; } }"
                        + " | [edit bridge-domains] 'interface irb.1': IRB interface is not supported as interface in bridge-domain",
                "interfaces { xe-0/1/0 { unit 1 { family inet; } } } bridge-domains { d { interface xe-0/1/0.1; } }"
                        + " | [edit bridge-domains] 'interface xe-0/1/0.1':"
                        + " only family bridge can be configured on this interface",
                "interfaces { xe-0/1/0 { unit 1; } } bridge-domains { d { interface xe-0/1/0.1; } }"
                        + " routing-instances { r { interface xe-0/1/0.1; } }"
                        + " | [edit bridge-domains] 'interface xe-0/1/0.1':"
                        + " This interface is already defined at the routing-instance level",
                "interfaces { xe-0/1/0 { unit 1 { family bridge; family inet; } } }"
                        + " | [edit interfaces xe-0/1/0 unit 1] 'family bridge':"
                        + " Family bridge and other families are mutually exclusive",
                "interfaces { xe-0/1/0 { unit 1 { vlan-tags outer 5; } } }"
                        + " | [edit interfaces xe-0/1/0 unit 1] 'vlan-tags':"
                        + " valid only with vlan-tagging, stacked-vlan-tagging or flexible-vlan-tagging",
                "interfaces { xe-0/1/0 { vlan-tagging; unit 1 { vlan-tags outer 5 inner 6; } } }"
                        + " | [edit interfaces xe-0/1/0 unit 1] 'vlan-tags': inner/inner-range/inner-list is valid only on"
                        + " stacked-vlan-tagging and flexible-vlan-tagging mode",
                "interfaces { xe-0/1/0 { stacked-vlan-tagging; unit 1 { vlan-id 5; } } }"
                        + " | [edit interfaces xe-0/1/0 unit 1] 'vlan-id':"
                        + " vlan-id is not supported on stacked-vlan-tagging mode",
                "firewall { policer p { then discard; } }"
                        + " interfaces { xe-0/1/0 { unit 1 { layer2-policer { input-policer p; } } } }"
                        + " | [edit interfaces xe-0/1/0 unit 1 layer2-policer] 'input-policer p':"
                        + " Layer 2 policer must be a logical interface policer",
                "system { services { netconf { flatten-commit-results; } } }"
                        + " | [edit system services netconf] 'flatten-commit-results': The option 'flatten-commit-results'"
                        + " is only applicable when 'rfc-compliant' is configured",
                "logical-systems { a { interfaces { irb { unit 1; } } } b { interfaces { irb { unit 1; } } } }"
                        + " | [edit logical-systems b interfaces irb] 'unit 1':"
                        + " Logical interface irb.1 is already configured at [edit logical-systems a]",
            })
    void whatADeviceWouldRefuseIsRefused(String text, String message) {
        assertThat(check(text)).extracting(Violation::toString).containsExactly(message);
    }

    @Test
    void inactiveStatementsCountForNothing() {
        assertThat(check("routing-instances { inactive: r { instance-type vrf; } }"))
                .isEmpty();
        assertThat(check("interfaces { irb { inactive: unit 7; } } " + VRF))
                .extracting(Violation::message)
                .containsExactly("interface 'irb.7' is not defined");
    }

    @Test
    void aConfinedLoginIsNotAskedForThePortsOfTheDevice() {
        assertThat(CommitCheck.check(
                        Notation.CURLY.parse("interfaces { xe-0/1/0 { unit 1 { vlan-tags outer 5; } } }", "lab.conf"),
                        Scope.LOGICAL_SYSTEM))
                .isEmpty();
    }

    private static List<Violation> check(String text) {
        return CommitCheck.check(Notation.CURLY.parse(text, "lab.conf"));
    }
}
