package dev.cantle.cli.push.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.intent.bgp.RouterId;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.intent.instance.RoutingInstance;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.value.Asn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouterIdChangeTest {

    private static final Slice DERIVED = slice(new RouterId.Derived());
    private static final Configuration OLD = running("router-id 10.0.0.13;");
    private static final Configuration NEW = running("router-id 169.254.10.2;");

    private static Slice slice(RouterId id) {
        return new Slice(
                "blue",
                "r1",
                new LogicalSystem("l2"),
                new Asn(65_000),
                1000,
                new RoutingInstance.VirtualRouter("ri", id),
                List.of(),
                new VerifyPolicy(Duration.ofMinutes(5), Duration.ofSeconds(15)),
                Ownership.EXCLUSIVE,
                List.of());
    }

    private static Configuration running(String options) {
        return curly("logical-systems { l2 { " + instance(options) + " } }");
    }

    private static String instance(String options) {
        return "routing-instances { ri { routing-options { " + options + " }"
                + " protocols { bgp { group aws-1 { type external; } } } } }";
    }

    private static Configuration curly(String text) {
        return Notation.CURLY.parse(text, "test");
    }

    private static Optional<String> objection(Slice slice, Configuration before, Configuration after) {
        return RouterIdChange.of(slice, before, after).flatMap(RouterIdChange::objection);
    }

    @Test
    void anIdThatMovesByItselfIsNotPushed() {
        assertThat(objection(DERIVED, OLD, NEW))
                .contains("the router id of routing instance ri would change from 10.0.0.13 to 169.254.10.2, as it"
                        + " follows from the addresses of the circuits: Junos would reset all BGP sessions of the"
                        + " instance\n  fix: write routerId: 10.0.0.13 under routingInstance to keep it, or routerId:"
                        + " 169.254.10.2 if the reset is meant");
    }

    @Test
    void theSameHoldsForALoginConfinedToTheLogicalSystem() {
        assertThat(objection(
                        DERIVED, curly(instance("router-id 10.0.0.13;")), curly(instance("router-id 169.254.10.2;"))))
                .isPresent();
    }

    @Test
    void anIdThatIntentNamesIsMeantAndTold() {
        Slice given = slice(RouterId.parse("169.254.10.2"));

        assertThat(objection(given, OLD, NEW)).isEmpty();
        assertThat(RouterIdChange.of(given, OLD, NEW).map(RouterIdChange::notice))
                .contains("the router id of routing instance ri changes from 10.0.0.13 to 169.254.10.2: Junos resets"
                        + " all BGP sessions of the instance");
    }

    @Test
    void anIdInPlaceOfTheOneThatJunosHasChosenIsTold() {
        Optional<RouterIdChange> change = RouterIdChange.of(DERIVED, running("autonomous-system 65000;"), NEW);

        assertThat(change.flatMap(RouterIdChange::objection)).isEmpty();
        assertThat(change.map(RouterIdChange::notice))
                .contains("the router id of routing instance ri changes from the one that Junos has chosen to"
                        + " 169.254.10.2: Junos resets all BGP sessions of the instance if that was another one");
    }

    @Test
    void anInstanceThatComesOrGoesResetsNothing() {
        assertThat(RouterIdChange.of(DERIVED, Configuration.empty(), NEW)).isEmpty();
        assertThat(RouterIdChange.of(DERIVED, OLD, Configuration.empty())).isEmpty();
    }

    @Test
    void theSameIdIsNoChange() {
        assertThat(RouterIdChange.of(DERIVED, OLD, OLD)).isEmpty();
    }
}
