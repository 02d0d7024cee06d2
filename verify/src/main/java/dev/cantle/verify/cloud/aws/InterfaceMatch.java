package dev.cantle.verify.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.verify.cloud.agreement.Sourced;
import dev.cantle.verify.cloud.aws.AwsDocument.VirtualInterface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the virtual interface of each circuit. Any one field may be wrong, that is what is looked for; so the one that
 * agrees in most is the circuit's, and each belongs to one circuit.
 */
final class InterfaceMatch {

    /** One address, or a name, or all of VLAN, account and region. */
    private static final int ENOUGH = 4;

    private static final Set<String> GONE = Set.of("deleted", "deleting", "rejected");

    private record Pair(AwsCircuit circuit, Sourced<VirtualInterface> vif, int score) {}

    private final Map<AwsCircuit, List<Sourced<VirtualInterface>>> found = new HashMap<>();
    private final Set<Sourced<VirtualInterface>> taken = new HashSet<>();

    InterfaceMatch(List<AwsCircuit> circuits, List<Sourced<VirtualInterface>> interfaces) {
        List<Pair> pairs = new ArrayList<>();
        for (AwsCircuit circuit : circuits) {
            for (Sourced<VirtualInterface> vif : interfaces) {
                pairs.add(new Pair(circuit, vif, score(circuit, circuits, vif)));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::score).reversed());
        for (Pair pair : pairs) {
            List<Sourced<VirtualInterface>> before = found.getOrDefault(pair.circuit(), List.of());
            boolean tie = !before.isEmpty() && score(pair.circuit(), circuits, before.get(0)) == pair.score();
            if (pair.score() >= ENOUGH && !taken.contains(pair.vif()) && (before.isEmpty() || tie)) {
                assign(pair.circuit(), pair.vif());
            }
        }
        assignTheLast(circuits, interfaces);
    }

    private void assign(AwsCircuit circuit, Sourced<VirtualInterface> vif) {
        found.computeIfAbsent(circuit, key -> new ArrayList<>()).add(vif);
        taken.add(vif);
    }

    /** One circuit and one virtual interface that are left belong together, however little they agree. */
    private void assignTheLast(List<AwsCircuit> circuits, List<Sourced<VirtualInterface>> interfaces) {
        List<AwsCircuit> open =
                circuits.stream().filter(circuit -> !found.containsKey(circuit)).toList();
        List<Sourced<VirtualInterface>> free = free(interfaces);
        if (open.size() == 1 && free.size() == 1 && score(open.get(0), circuits, free.get(0)) >= 0) {
            assign(open.get(0), free.get(0));
        }
    }

    /** The virtual interfaces of a circuit: one, unless several fit equally well. */
    List<Sourced<VirtualInterface>> of(AwsCircuit circuit) {
        return found.getOrDefault(circuit, List.of());
    }

    /** Those that belong to no circuit. */
    List<Sourced<VirtualInterface>> free(List<Sourced<VirtualInterface>> interfaces) {
        return interfaces.stream().filter(vif -> !taken.contains(vif)).toList();
    }

    private static int score(AwsCircuit circuit, List<AwsCircuit> circuits, Sourced<VirtualInterface> vif) {
        boolean inItsFolder = vif.isInFolder(circuit.name());
        if (!inItsFolder && circuits.stream().anyMatch(other -> vif.isInFolder(other.name()))) {
            return -1;
        }
        VirtualInterface said = vif.said();
        int score = inItsFolder ? 8 : 0;
        score += has(circuit, said, (peering, peer) -> peer.customer().is(peering.local())) ? 4 : 0;
        score += has(circuit, said, InterfaceMatch::isRemote) ? 4 : 0;
        score += said.name().is(circuit.name()) ? 4 : 0;
        score += said.vlan().is((long) circuit.vlan().value()) ? 2 : 0;
        score += said.account().is(circuit.accountId()) ? 1 : 0;
        score += said.region().is(circuit.region()) ? 1 : 0;
        return said.state().value().filter(GONE::contains).isPresent() ? score / 2 : score;
    }

    private interface Fits {
        boolean test(Peering peering, AwsDocument.BgpPeer peer);
    }

    private static boolean has(AwsCircuit circuit, VirtualInterface said, Fits fits) {
        Predicate<Peering> any = peering -> said.peers().stream().anyMatch(peer -> fits.test(peering, peer));
        return circuit.link().peerings().stream().anyMatch(any);
    }

    private static boolean isRemote(Peering peering, AwsDocument.BgpPeer peer) {
        return peer.amazon()
                .value()
                .map(InterfaceAddress::address)
                .filter(peering.remote()::equals)
                .isPresent();
    }
}
