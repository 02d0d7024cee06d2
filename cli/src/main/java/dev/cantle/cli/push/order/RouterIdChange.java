package dev.cantle.cli.push.order;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That a push would change the router id of the slice's routing instance. Junos then ends all BGP sessions of the
 * instance, also of circuits that the change is not about.
 *
 * @param slice the slice
 * @param from the id that runs; empty if the configuration names none, and Junos chooses one
 * @param to the id that is to be
 */
record RouterIdChange(Slice slice, String from, String to) {

    /** The change that a push makes, or empty: also where the instance or its sessions are new, or go. */
    static Optional<RouterIdChange> of(Slice slice, Configuration before, Configuration after) {
        Optional<Statement> old = instance(slice, before).filter(RouterIdChange::hasSessions);
        Optional<Statement> next = instance(slice, after).filter(RouterIdChange::hasSessions);
        if (old.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        String from = id(old.get());
        String to = id(next.get());
        return from.equals(to) ? Optional.empty() : Optional.of(new RouterIdChange(slice, from, to));
    }

    /** Why it must not be pushed: nobody has asked for the change. Empty where intent names the id. */
    Optional<String> objection() {
        return from.isEmpty()
                ? Optional.empty()
                : slice.routingInstance()
                        .routerId()
                        .match(
                                () -> Optional.of(
                                        "the router id of " + name() + " would change from " + from + " to " + to
                                                + ", as it follows from the addresses of the circuits: Junos would"
                                                + " reset all BGP sessions of the instance\n"
                                                + "  fix: write routerId: " + from
                                                + " under routingInstance to keep it, or routerId: " + to
                                                + " if the reset is meant"),
                                given -> Optional.empty());
    }

    /** What people should know about it. */
    String notice() {
        boolean chosen = from.isEmpty();
        return "the router id of " + name() + " changes from " + (chosen ? "the one that Junos has chosen" : from)
                + " to " + to + ": Junos resets all BGP sessions of the instance"
                + (chosen ? " if that was another one" : "");
    }

    private String name() {
        return "routing instance " + slice.routingInstance().name();
    }

    private static Optional<Statement> instance(Slice slice, Configuration configuration) {
        List<Statement> confined = configuration.statements();
        Stream<Statement> wrapped = configuration
                .child("logical-systems", slice.logicalSystem().name())
                .stream()
                .flatMap(system -> system.children().stream());
        return Stream.concat(wrapped, confined.stream())
                .filter(statement -> statement.keyword().equals("routing-instances"))
                .map(Statement::children)
                .flatMap(Collection::stream)
                .filter(instance -> instance.arguments()
                        .equals(List.of(slice.routingInstance().name())))
                .filter(instance -> !instance.is(Mark.INACTIVE))
                .findFirst();
    }

    private static boolean hasSessions(Statement instance) {
        return instance.child("protocols")
                .flatMap(protocols -> protocols.child("bgp"))
                .filter(bgp -> !bgp.is(Mark.INACTIVE))
                .isPresent();
    }

    private static String id(Statement instance) {
        return instance.child("routing-options")
                .flatMap(options -> options.value("router-id"))
                .orElse("");
    }
}
