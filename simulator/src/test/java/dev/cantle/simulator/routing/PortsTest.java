package dev.cantle.simulator.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.world.FarPath;
import org.junit.jupiter.api.Test;

/** What ports and bridge domains do for the units that have addresses. */
class PortsTest {

    private static final String BGP = " routing-options { autonomous-system 65000; }"
            + " protocols { bgp { group g { type external; peer-as 64496; neighbor 192.0.2.1; } } }";
    private static final String IRB = "irb { unit 9 { family inet { address 192.0.2.0/31; } } }";
    private static final String DOMAIN =
            " bridge-domains { b { vlan-id none; interface xe-0/1/0.101; routing-interface irb.9; } }";
    private static final String BRIDGED = "unit 101 { encapsulation vlan-bridge; vlan-id 101; family bridge; }";

    @Test
    void anIrbUnitThatNoBridgeDomainNamesIsUp() {
        assertThat(state("interfaces { " + IRB + " }" + BGP)).isEqualTo("Established");
    }

    @Test
    void anIrbUnitIsUpWhenAPortOfItsBridgeDomainIs() {
        String port = "xe-0/1/0 { flexible-vlan-tagging; " + BRIDGED + " }";

        assertThat(state("interfaces { " + IRB + port + " }" + DOMAIN + BGP)).isEqualTo("Established");
    }

    @Test
    void anIrbUnitIsDownWhenNoPortOfItsBridgeDomainIs() {
        String gone = "interfaces { " + IRB + " }" + DOMAIN + BGP;
        String dark =
                "interfaces { " + IRB + "xe-0/1/0 { flexible-vlan-tagging; disable; " + BRIDGED + " } }" + DOMAIN + BGP;

        assertThat(state(gone)).isNotEqualTo("Established");
        assertThat(state(dark)).isNotEqualTo("Established");
    }

    @Test
    void aTaggedUnitIsDownWhenItsPortTakesNoTags() {
        String unit = "unit 101 { vlan-id 101; family inet { address 192.0.2.0/31; } }";

        assertThat(state("interfaces { xe-0/1/0 { " + unit + " } }" + BGP)).isNotEqualTo("Established");
        assertThat(state("interfaces { xe-0/1/0 { vlan-tagging; " + unit + " } }" + BGP))
                .isEqualTo("Established");
    }

    @Test
    void twoTagsNeedFlexibleTagging() {
        String unit =
                "unit 1 { vlan-tags outer 0x88a8.200 inner 0x8100.101;" + " family inet { address 192.0.2.0/31; } }";

        assertThat(state("interfaces { xe-0/1/0 { vlan-tagging; " + unit + " } }" + BGP))
                .isNotEqualTo("Established");
        assertThat(state("interfaces { xe-0/1/0 { flexible-vlan-tagging; " + unit + " } }" + BGP))
                .isEqualTo("Established");
    }

    @Test
    void theFarEndIsMetInTheTagOfThePort() {
        String other = "xe-0/1/0 { flexible-vlan-tagging; unit 101 { vlan-id 102; family bridge; } }";

        assertThat(state("interfaces { " + IRB + other + " }" + DOMAIN + BGP)).isNotEqualTo("Established");
    }

    @Test
    void aBridgeDomainOfTheMainInstanceServesALogicalSystem() {
        String router = "interfaces { xe-0/1/0 { flexible-vlan-tagging; " + BRIDGED + " } }" + DOMAIN
                + " logical-systems { l2 { interfaces { " + IRB + " } } }";
        Bench bench = Bench.of(end -> end).running(router);

        assertThat(bench.at(1).engine().system("l2").orElseThrow().config().units())
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.up()).isTrue();
                    assertThat(unit.behind()).isEqualTo("xe-0/1/0.101");
                });
    }

    private static String state(String configuration) {
        return Bench.of(end -> end.with(FarPath.open(101, 1500)))
                .running(configuration)
                .at(5)
                .state();
    }
}
