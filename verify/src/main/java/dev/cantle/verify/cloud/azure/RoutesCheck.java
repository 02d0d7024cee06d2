package dev.cantle.verify.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.Seats;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.azure.AzureDocument.RouteTable;
import dev.cantle.verify.cloud.azure.AzureDocument.RouteTable.RouteRow;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Azure has learned of us, and what its own prefixes are. */
record RoutesCheck(
        Slice slice,
        AzureCircuit circuit,
        RouteTable table,
        Witness witness,
        Agreement agreement,
        Providers providers) {

    private static final int NAMED = 10;

    /** A row that could be read as a whole. */
    private record Route(Prefix network, IpAddress nextHop, List<String> path) {

        @Override
        public String toString() {
            return network + " via " + nextHop + ", AS path " + (path.isEmpty() ? "empty" : String.join(" ", path));
        }
    }

    void judge() {
        circuit.link().peerings().forEach(this::judge);
    }

    private void judge(Peering peering) {
        IpFamily family = peering.family();
        List<Prefix> wanted = Seats.announced(slice, circuit, family);
        Claim learned = claim("learned", family, "Azure has learned what we announce", prefixes(wanted));
        Optional<String> broken =
                table.rows().stream().flatMap(RoutesCheck::problem).findFirst();
        if (broken.isPresent()) {
            agreement.add(learned.unknown(broken.get(), "save it again: " + witness.command(), witness.evidence()));
            return;
        }
        List<Route> routes = table.rows().stream()
                .map(RoutesCheck::route)
                .filter(route -> route.network().family() == family)
                .toList();
        if (routes.isEmpty() && family == IpFamily.IPV6) {
            agreement.skip(learned.what() + " (IPv6)", "the table holds no IPv6 route", witness.command());
            return;
        }
        List<Route> ours =
                routes.stream().filter(route -> isOurs(route, peering)).toList();
        List<Route> others = routes.stream()
                .filter(route -> !isOurs(route, peering) && !isOfOtherPath(route))
                .toList();
        learned(learned, wanted, ours);
        nothingElse(peering, wanted, ours);
        defaultRoute(family, wanted, routes);
        ownPrefixes(family, others);
        List<Route> expected =
                ours.stream().filter(route -> wanted.contains(route.network())).toList();
        nextHops(peering, expected);
        paths(family, expected);
        limit(family, ours.size());
    }

    private void limit(IpFamily family, int learned) {
        Fact ofPrivate = family == IpFamily.IPV6
                ? Fact.PREFIXES_V6
                : circuit.sku() == AzureCircuit.Sku.PREMIUM ? Fact.PREFIXES_PREMIUM : Fact.PREFIXES_V4;
        Fact limit = circuit.peering().match(() -> ofPrivate, microsoft -> Fact.PREFIXES_MICROSOFT);
        Seats.judge(
                agreement,
                family,
                learned,
                "learned",
                providers.number(Provider.AZURE, limit),
                providers.cite(Provider.AZURE, limit),
                witness);
    }

    private Claim claim(String word, IpFamily family, String what, String expected) {
        return agreement.claim(Agreement.word(word, family), what, expected);
    }

    private static Stream<String> problem(RouteRow row) {
        return Stream.of(row.network(), row.nextHop(), row.path())
                .flatMap(said -> said instanceof Said.Broken<?> broken
                        ? Stream.of(broken.problem())
                        : said instanceof Said.Nothing && said != row.path()
                                ? Stream.of("a route has no network or no next hop")
                                : Stream.empty());
    }

    private static Route route(RouteRow row) {
        List<String> path = Arrays.stream(row.path().value().orElse("").split("[\\s-]+"))
                .filter(word -> !word.isEmpty() && !word.matches("[ieIE?]"))
                .toList();
        return new Route(
                row.network().value().orElseThrow(), row.nextHop().value().orElseThrow(), path);
    }

    /** Learned from us on this path: by our address, or by our AS number and no other session of ours. */
    private boolean isOurs(Route route, Peering peering) {
        return route.nextHop().equals(peering.local().address()) || (beginsWithUs(route) && !isOfOtherPath(route));
    }

    private boolean beginsWithUs(Route route) {
        return !route.path().isEmpty()
                && route.path().get(0).equals(slice.asnOn(circuit).toString());
    }

    private boolean isOfOtherPath(Route route) {
        boolean other = slice.circuits().stream()
                .filter(one -> !one.name().equals(circuit.name()))
                .flatMap(one -> one.link().peerings().stream())
                .anyMatch(peering -> peering.local().address().equals(route.nextHop()));
        return other && beginsWithUs(route);
    }

    private void learned(Claim claim, List<Prefix> wanted, List<Route> ours) {
        List<Prefix> missing = wanted.stream()
                .filter(prefix ->
                        ours.stream().noneMatch(route -> route.network().equals(prefix)))
                .toList();
        agreement.add(
                missing.isEmpty()
                        ? claim.proven(prefixes(wanted), witness.evidence())
                        : claim.refuted(
                                "missing: " + prefixes(missing),
                                List.of(Owner.US, Owner.AZURE),
                                "see what the router announces to "
                                        + circuit.link().peerings().get(0).remote()
                                        + ", and whether the session is up",
                                witness.evidence()));
    }

    private void nothingElse(Peering peering, List<Prefix> wanted, List<Route> ours) {
        Claim claim = claim("learned-only", peering.family(), "Azure has learned nothing else from us", "nothing else");
        List<Route> more = ours.stream()
                .filter(route ->
                        !wanted.contains(route.network()) && !route.network().isDefaultRoute())
                .toList();
        agreement.add(
                more.isEmpty()
                        ? claim.proven("nothing else", witness.evidence())
                        : claim.refuted(
                                "unexpected: " + words(more, route -> route.network() + kind(route.network())),
                                List.of(Owner.US),
                                "close the export policy of the group " + circuit.name(),
                                witness.evidence()));
    }

    private String kind(Prefix network) {
        if (circuit.link().receive().contains(network)) {
            return " (Azure's own, come back from us: a loop)";
        }
        boolean peering = slice.circuits().stream()
                .map(Circuit::link)
                .flatMap(link -> link.peerings().stream())
                .anyMatch(one -> one.local().subnet().equals(network));
        return peering ? " (peering subnet)" : "";
    }

    private void defaultRoute(IpFamily family, List<Prefix> wanted, List<Route> routes) {
        if (wanted.stream().anyMatch(Prefix::isDefaultRoute)) {
            return;
        }
        Claim claim = claim("default-route", family, "Azure has no default route", "none");
        List<Route> found = routes.stream()
                .filter(route -> route.network().isDefaultRoute())
                .toList();
        agreement.add(
                found.isEmpty()
                        ? claim.proven("none", witness.evidence())
                        : claim.refuted(
                                words(found, Route::toString),
                                List.of(Owner.US, Owner.AZURE),
                                "whoever announces it must stop: it takes all Internet traffic of the VNets",
                                witness.evidence()));
    }

    /** What Azure would announce to us: the prefixes of the VNets that are connected. */
    private void ownPrefixes(IpFamily family, List<Route> others) {
        List<Prefix> wanted = circuit.link().receive().stream()
                .filter(prefix -> prefix.family() == family)
                .toList();
        Claim claim =
                claim("own-prefixes", family, "Azure has the prefixes that it must announce to us", prefixes(wanted));
        List<Prefix> has = others.stream()
                .map(Route::network)
                .filter(prefix -> !prefix.isDefaultRoute())
                .distinct()
                .sorted()
                .toList();
        List<Prefix> missing =
                wanted.stream().filter(prefix -> !has.contains(prefix)).toList();
        List<Prefix> more =
                has.stream().filter(prefix -> !wanted.contains(prefix)).toList();
        if (missing.isEmpty() && more.isEmpty()) {
            agreement.add(claim.proven(prefixes(has), witness.evidence()));
            return;
        }
        List<String> actual = new ArrayList<>();
        if (!missing.isEmpty()) {
            actual.add("missing: " + prefixes(missing));
        }
        if (!more.isEmpty()) {
            actual.add("unexpected: " + prefixes(more));
        }
        agreement.add(claim.refuted(
                String.join("; ", actual),
                List.of(Owner.AZURE, Owner.US),
                missing.isEmpty()
                        ? "add it to receive:, or disconnect that VNet from the circuit"
                        : "connect the VNet's gateway to the circuit: az network vpn-connection create"
                                + " --express-route-circuit2",
                witness.evidence()));
    }

    private void nextHops(Peering peering, List<Route> expected) {
        IpAddress ours = peering.local().address();
        Claim claim =
                claim("next-hop", peering.family(), "Azure reaches what it learned from us over us", ours.toString());
        List<Route> wrong =
                expected.stream().filter(route -> !route.nextHop().equals(ours)).toList();
        if (expected.isEmpty()) {
            return;
        }
        agreement.add(
                wrong.isEmpty()
                        ? claim.proven(ours.toString(), witness.evidence())
                        : claim.refuted(
                                words(wrong, Route::toString),
                                List.of(Owner.US, Owner.AZURE),
                                "compare local: with the subnet of the peering, and look for a third party's next hop",
                                witness.evidence()));
    }

    private void paths(IpFamily family, List<Route> expected) {
        if (expected.isEmpty()) {
            return;
        }
        String paths = expected.stream()
                .map(route -> String.join(" ", path(route.network())))
                .distinct()
                .collect(Collectors.joining(" or "));
        Claim claim = claim("as-path", family, "Azure sees the AS path that intent gives", paths);
        List<Route> wrong = expected.stream().filter(route -> !fits(route)).toList();
        agreement.add(
                wrong.isEmpty()
                        ? claim.proven(
                                words(expected, route -> route.network() + " " + String.join(" ", route.path())),
                                witness.evidence())
                        : claim.refuted(
                                words(wrong, Route::toString),
                                List.of(Owner.US),
                                "look for another source of the prefix, or for prepending in the export policy",
                                witness.evidence()));
    }

    /** Ours, then the AS of the circuit that the prefix comes from; what is behind that AS is its own affair. */
    private List<String> path(Prefix network) {
        List<String> path = new ArrayList<>(List.of(slice.asnOn(circuit).toString()));
        slice.sourcesOf(circuit).stream()
                .filter(source -> source.link().receive().contains(network))
                .findFirst()
                .ifPresent(source -> path.add(source.link().bgp().remoteAs().toString()));
        return path;
    }

    private boolean fits(Route route) {
        if (slice.own().prefixes().contains(route.network())) {
            return !route.path().isEmpty()
                    && route.path().get(0).equals(slice.asn().toString());
        }
        return slice.sourcesOf(circuit).stream()
                .filter(source -> source.link().receive().contains(route.network()))
                .map(source -> List.of(
                        slice.asnOn(circuit).toString(),
                        source.link().bgp().remoteAs().toString()))
                .anyMatch(wanted ->
                        route.path().size() >= 2 && route.path().subList(0, 2).equals(wanted));
    }

    private static String prefixes(List<Prefix> some) {
        return words(some, Prefix::toString);
    }

    private static <T> String words(List<T> some, Function<T, String> word) {
        if (some.isEmpty()) {
            return "none";
        }
        String named = some.stream().limit(NAMED).map(word).collect(Collectors.joining(", "));
        return some.size() > NAMED ? named + " and " + (some.size() - NAMED) + " more" : named;
    }
}
