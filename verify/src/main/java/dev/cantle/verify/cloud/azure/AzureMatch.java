package dev.cantle.verify.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.cloud.agreement.Sourced;
import dev.cantle.verify.cloud.azure.AzureDocument.CircuitView;
import dev.cantle.verify.cloud.azure.AzureDocument.PeeringView;
import dev.cantle.verify.cloud.json.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what Azure says of a circuit: by its service key, by the resource id, by the subnets of its peering, by the folder
 * of the file; and what is left over belongs to the one circuit that is left.
 */
final class AzureMatch {

    private final List<AzureCircuit> circuits;
    private final List<Sourced<CircuitView>> views;
    private final List<Sourced<PeeringView>> peerings;

    AzureMatch(List<AzureCircuit> circuits, List<Sourced<CircuitView>> views, List<Sourced<PeeringView>> peerings) {
        this.circuits = circuits;
        this.views = views;
        this.peerings = peerings;
    }

    /** The circuit as Azure shows it; the newest where there are several. */
    Optional<Sourced<CircuitView>> view(AzureCircuit circuit) {
        return newest(views.stream().filter(view -> hasKey(view.said(), circuit)))
                .or(() -> newest(unclaimed().filter(view -> view.isInFolder(circuit.name()))))
                .or(() -> newest(unclaimed()
                        .filter(view ->
                                view.said().peerings().stream().anyMatch(peering -> hasSubnetOf(peering, circuit)))))
                .or(() -> theLast(circuit));
    }

    private static boolean hasKey(CircuitView view, AzureCircuit circuit) {
        return view.serviceKey()
                .value()
                .filter(circuit.serviceKey()::equalsIgnoreCase)
                .isPresent();
    }

    /** Those whose key is no circuit's. */
    private Stream<Sourced<CircuitView>> unclaimed() {
        return views.stream().filter(view -> circuits.stream().noneMatch(circuit -> hasKey(view.said(), circuit)));
    }

    private Optional<Sourced<CircuitView>> theLast(AzureCircuit circuit) {
        List<Sourced<CircuitView>> free = unclaimed().toList();
        long open = circuits.stream()
                .filter(other -> views.stream().noneMatch(view -> hasKey(view.said(), other)))
                .map(other -> other.serviceKey().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        boolean fits = free.size() == 1
                && open == 1
                && free.get(0).said().peerings().stream()
                        .noneMatch(peering -> circuits.stream()
                                .anyMatch(other -> !sameKey(other, circuit) && hasSubnetOf(peering, other)));
        return fits ? Optional.of(free.get(0)) : Optional.empty();
    }

    private static boolean sameKey(AzureCircuit one, AzureCircuit other) {
        return one.serviceKey().equalsIgnoreCase(other.serviceKey());
    }

    /** The peering of a circuit, from whichever file is newest. */
    Optional<Sourced<PeeringView>> peering(AzureCircuit circuit) {
        Optional<Sourced<CircuitView>> view = view(circuit);
        List<Sourced<PeeringView>> all = new ArrayList<>();
        view.ifPresent(
                found -> found.said().peerings().stream().map(found::with).forEach(all::add));
        peerings.stream().filter(one -> isOf(one, circuit, view)).forEach(all::add);
        Stream<Sourced<PeeringView>> ours = all.stream().filter(one -> isOfKind(one.said(), circuit));
        return newest(ours).or(() -> theLastPeering(circuit));
    }

    private boolean isOf(Sourced<PeeringView> peering, AzureCircuit circuit, Optional<Sourced<CircuitView>> view) {
        Optional<String> circuitId = view.flatMap(found -> found.said().id().value());
        Optional<String> id = peering.said().id().value();
        if (circuitId.isPresent() && id.isPresent()) {
            return id.get().toLowerCase(Locale.ROOT).startsWith(circuitId.get().toLowerCase(Locale.ROOT) + "/");
        }
        return peering.isInFolder(circuit.name()) || hasSubnetOf(peering.said(), circuit);
    }

    private Optional<Sourced<PeeringView>> theLastPeering(AzureCircuit circuit) {
        List<Sourced<PeeringView>> all =
                peerings.stream().filter(one -> isOfKind(one.said(), circuit)).toList();
        boolean alone = circuits.stream().allMatch(other -> sameKey(other, circuit));
        return all.size() == 1 && alone && view(circuit).isEmpty() ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** A peering that does not say its kind is taken for a private one, which most are. */
    private static boolean isOfKind(PeeringView peering, AzureCircuit circuit) {
        String wanted = circuit.peering().azureName();
        return peering.type()
                .value()
                .map(wanted::equalsIgnoreCase)
                .orElseGet(() -> circuit.peering().match(() -> true, microsoft -> false));
    }

    private static <T> Optional<Sourced<T>> newest(Stream<Sourced<T>> some) {
        return some.max(Comparator.comparing((Sourced<T> one) -> one.evidence().time()));
    }

    private static boolean hasSubnetOf(PeeringView peering, AzureCircuit circuit) {
        return circuit.link().peerings().stream()
                .anyMatch(ours -> Stream.of(peering.primary(), peering.secondary())
                        .anyMatch(subnets -> of(subnets, ours.family()).is(subnet(ours))));
    }

    /** The subnet of a family. */
    static Said<Prefix> of(AzureDocument.Subnets subnets, IpFamily family) {
        return (family == IpFamily.IPV4 ? subnets.ipv4() : subnets.ipv6()).as(InterfaceAddress::subnet);
    }

    static Prefix subnet(Peering peering) {
        return peering.local().subnet();
    }
}
