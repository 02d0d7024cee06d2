package dev.cantle.simulator.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void aPortWithoutLightTakesTheUnitAndTheSessionDown() {
        Bench bench = bench("at 30s: other-1 port-down", "at 60s: other-1 ok");

        assertThat(bench.at(20).state()).isEqualTo("Established");
        assertThat(bench.at(40).state()).isEqualTo("Idle");
        assertThat(bench.master().config().units()).noneMatch(unit -> unit.up()).allMatch(unit -> unit.enabled());
        assertThat(bench.at(90).state()).isEqualTo("Established");
    }
}
