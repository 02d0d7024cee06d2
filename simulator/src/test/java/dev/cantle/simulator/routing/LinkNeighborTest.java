package dev.cantle.simulator.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.world.FarEnd;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkNeighborTest {

    private static Bench bench(String... script) {
        return Bench.of(end -> end, script).configured("");
    }

    @Test
    void aFarEndIsKnownOnItsUnit() {
        assertThat(bench().engine().system("").orElseThrow().neighbors())
                .extracting(LinkNeighbor::unit, neighbor -> neighbor.address().toString(), LinkNeighbor::resolved)
                .containsExactly(tuple("irb.9", "192.0.2.1", true));
    }

    @Test
    void theSameFarEndHasTheSameLinkAddressInEveryRun() {
        assertThat(bench().engine().system("").orElseThrow().neighbors())
                .extracting(LinkNeighbor::linkAddress)
                .containsExactly("02:00:28:6c:ce:d3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"silent", "wrong-vlan", "port-down"})
    void whoeverIsNotReachedIsNotKnown(String fault) {
        assertThat(bench("other-1=" + fault).engine().system("").orElseThrow().neighbors())
                .isEmpty();
    }

    @Test
    void aFilterLetsArpThroughAndNothingElse() {
        Bench bench = bench("other-1=filtered").at(60);

        assertThat(bench.engine().system("").orElseThrow().neighbors()).hasSize(1);
        assertThat(bench.state()).isIn("Connect", "Active");
    }

    @ParameterizedTest
    @CsvSource({"slow:1, true", "silent, false"})
    void ofIpv6TheSilentOnesAreKnownToBeSought(String fault, boolean resolved) {
        Peering ipv6 = new Peering(InterfaceAddress.parse("2001:db8::1/64"), IpAddress.parse("2001:db8::2"));
        Bench bench = Bench.of(
                        end -> new FarEnd(
                                end.slice(),
                                end.circuit(),
                                end.device(),
                                end.logicalSystem(),
                                List.of(ipv6),
                                end.bgp(),
                                end.announces(),
                                end.path()),
                        "other-1=" + fault)
                .running("interfaces { irb { unit 9 { family inet6 { address 2001:db8::1/64; } } } } protocols { bgp {"
                        + " group g { type external; peer-as 64496; neighbor 2001:db8::2; } } }");

        assertThat(bench.engine().system("").orElseThrow().neighbors())
                .extracting(neighbor -> neighbor.address().toString(), LinkNeighbor::resolved)
                .containsExactly(tuple("2001:db8::2", resolved));
    }

    @Test
    void aPortWithoutLightTakesTheUnitAndTheSessionDown() {
        Bench bench = bench("at 30s: other-1 port-down", "at 60s: other-1 ok");

        assertThat(bench.at(20).state()).isEqualTo("Established");
        assertThat(bench.at(40).state()).isEqualTo("Idle");
        assertThat(bench.master().config().units()).noneMatch(unit -> unit.up()).allMatch(unit -> unit.enabled());
        assertThat(bench.at(90).state()).isEqualTo("Established");
    }
}
