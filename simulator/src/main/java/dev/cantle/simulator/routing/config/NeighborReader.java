package dev.cantle.simulator.routing.config;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.secret.Type9;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads BGP neighbors, each with what it inherits: neighbor before group before {@code protocols bgp}. */
final class NeighborReader {

    private final List<Statement> levels;
    private final boolean restarts;

    private NeighborReader(List<Statement> levels, boolean restarts) {
        this.levels = levels;
        this.restarts = restarts;
    }

    /**
     * The neighbors of an instance.
     *
     * @param restarts whether the routing options of the instance and of its system have graceful restart
     */
    static List<NeighborConfig> read(String instance, Statement bgp, long instanceAs, boolean restarts) {
        List<NeighborConfig> neighbors = new ArrayList<>();
        for (Statement group : bgp.children("group")) {
            for (Statement neighbor : group.children("neighbor")) {
                address(neighbor.argument())
                        .ifPresent(peer -> neighbors.add(new NeighborReader(List.of(neighbor, group, bgp), restarts)
                                .neighbor(instance, group.argument(), peer, instanceAs)));
            }
        }
        return neighbors;
    }

    private NeighborConfig neighbor(String instance, String group, IpAddress peer, long instanceAs) {
        return new NeighborConfig(
                instance,
                group,
                value("description"),
                peer,
                statement("peer-as").map(NeighborReader::asNumber).orElse(0L),
                statement("local-as").map(NeighborReader::asNumber).orElse(instanceAs),
                key(value("authentication-key")),
                value("local-address"),
                values("import"),
                values("export"),
                (int) number(value("hold-time"), 90),
                prefixLimit(peer),
                bfd(),
                paths(),
                statement("shutdown").isPresent() || statement("disable").isPresent());
    }

    private PathOptions paths() {
        Optional<Statement> multipath =
                statement("multipath").filter(found -> found.child("disable").isEmpty());
        boolean restart = restarts
                && statement("graceful-restart")
                        .filter(found -> found.child("disable").isPresent())
                        .isEmpty();
        return new PathOptions(
                multipath.isPresent(),
                multipath.flatMap(found -> found.child("multiple-as")).isPresent(),
                statement("as-override").isPresent(),
                statement("remove-private").isPresent(),
                restart,
                families() == 2);
    }

    /** How many families of unicast routes the innermost level names that names any. */
    private long families() {
        for (Statement level : levels) {
            long named = level.children("family").stream()
                    .flatMap(family -> family.children().stream())
                    .filter(family -> family.child("unicast").isPresent())
                    .filter(family -> List.of("inet", "inet6").contains(family.keyword()))
                    .count();
            if (named > 0) {
                return named;
            }
        }
        return 1;
    }

    private BfdTimers bfd() {
        for (Statement level : levels) {
            Optional<Statement> bfd = level.child("bfd-liveness-detection");
            if (bfd.isPresent()) {
                long interval = number(bfd.get().value("minimum-interval").orElse(""), 0);
                long receive =
                        number(bfd.get().value("minimum-receive-interval").orElse(""), interval);
                return new BfdTimers(
                        receive, (int) number(bfd.get().value("multiplier").orElse(""), 3));
            }
        }
        return BfdTimers.OFF;
    }

    private PrefixLimit prefixLimit(IpAddress peer) {
        for (Statement level : levels) {
            Optional<Statement> limit = level.child("family")
                    .flatMap(family -> family.child(peer.family().junosName()))
                    .flatMap(family -> family.child("unicast"))
                    .flatMap(unicast -> unicast.child("prefix-limit"));
            if (limit.isPresent()) {
                Optional<Statement> teardown = limit.get().child("teardown");
                long maximum = number(limit.get().value("maximum").orElse(""), 0);
                return new PrefixLimit(maximum, excess(limit.get()), idleMinutes(teardown));
            }
        }
        return PrefixLimit.NONE;
    }

    private static PrefixLimit.Excess excess(Statement limit) {
        if (limit.child("teardown").isPresent()) {
            return PrefixLimit.Excess.FATAL;
        }
        boolean dropped = limit.child("drop-excess").isPresent()
                || limit.child("hide-excess").isPresent();
        return dropped ? PrefixLimit.Excess.DROPPED : PrefixLimit.Excess.LOGGED;
    }

    private static long idleMinutes(Optional<Statement> teardown) {
        Optional<Statement> idle = teardown.flatMap(found -> found.child("idle-timeout"));
        if (idle.isEmpty()) {
            return 0;
        }
        return idle.get().child("forever").isPresent()
                ? PrefixLimit.FOREVER
                : number(idle.get().value("timeout").orElse(idle.get().argument()), 0);
    }

    /** The key in clear text, as sessions use it; a form that says nothing stays as it is. */
    private static String key(String stored) {
        return Type9.decode(stored)
                .map(bytes ->
                        new String(new String(bytes).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .orElse(stored);
    }

    private Optional<Statement> statement(String keyword) {
        return levels.stream()
                .flatMap(level -> level.children(keyword).stream())
                .findFirst();
    }

    private String value(String keyword) {
        return statement(keyword).map(Statement::argument).orElse("");
    }

    /** A leaf-list of the innermost level that has it; written as one statement or as several. */
    private List<String> values(String keyword) {
        for (Statement level : levels) {
            List<String> values = level.children(keyword).stream()
                    .flatMap(found -> found.arguments().stream())
                    .toList();
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    /** The number of {@code peer-as}, {@code local-as} or {@code autonomous-system}; 0 when there is none. */
    static long asNumber(Statement statement) {
        try {
            return Asn.parse(statement.value("as-number").orElse(statement.argument()))
                    .number();
        } catch (IllegalValueException illegal) {
            return 0;
        }
    }

    private static long number(String text, long otherwise) {
        try {
            return text.isEmpty() ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException illegal) {
            return otherwise;
        }
    }

    private static Optional<IpAddress> address(String text) {
        try {
            return Optional.of(IpAddress.parse(text));
        } catch (IllegalValueException illegal) {
            return Optional.empty();
        }
    }
}
