package dev.cantle.verify.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.AzureCircuit.Path;
import dev.cantle.model.value.IpAddress;
import dev.cantle.verify.cloud.agreement.Sourced;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the table of a path. Azure's tables name neither their circuit nor their path, so the addresses in them tell; only
 * where they do not, the names of folder and file may.
 */
final class TableMatch {

    private final List<AzureCircuit> circuits;

    TableMatch(List<AzureCircuit> circuits) {
        this.circuits = circuits;
    }

    /**
     * The table of a circuit, the newest where there are several.
     *
     * @param addresses the addresses in a table that may be one of ours
     */
    <T> Optional<Sourced<T>> of(
            AzureCircuit circuit, List<Sourced<T>> tables, Function<T, Stream<IpAddress>> addresses) {
        return newest(tables.stream().filter(table -> points(table, circuit, addresses)))
                .or(() -> newest(tables.stream()
                        .filter(table -> circuits.stream().noneMatch(any -> points(table, any, addresses)))
                        .filter(table -> isCalledSo(table, circuit))));
    }

    private static <T> boolean points(
            Sourced<T> table, AzureCircuit circuit, Function<T, Stream<IpAddress>> addresses) {
        boolean elsewhere = table.isCalled(word(other(circuit.path()))) && !table.isCalled(word(circuit.path()));
        return !elsewhere
                && addresses
                        .apply(table.said())
                        .anyMatch(address -> circuit.link().peerings().stream()
                                .anyMatch(peering -> peering.local().subnet().contains(address)));
    }

    /** Nothing in it points to any circuit: it may still be of this one, and show that nothing was learned. */
    private <T> boolean isCalledSo(Sourced<T> table, AzureCircuit circuit) {
        if (table.isCalled(word(other(circuit.path()))) && !table.isCalled(word(circuit.path()))) {
            return false;
        }
        boolean alone = circuits.stream().allMatch(other -> other.serviceKey().equalsIgnoreCase(circuit.serviceKey()));
        return table.isInFolder(circuit.name()) || alone;
    }

    private static Path other(Path path) {
        return path == Path.PRIMARY ? Path.SECONDARY : Path.PRIMARY;
    }

    private static String word(Path path) {
        return path.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<Sourced<T>> newest(Stream<Sourced<T>> some) {
        return some.max(Comparator.comparing((Sourced<T> one) -> one.evidence().time()));
    }
}
