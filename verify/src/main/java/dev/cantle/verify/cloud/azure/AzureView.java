package dev.cantle.verify.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Providers;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.Sourced;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.azure.AzureDocument.ArpTable;
import dev.cantle.verify.cloud.azure.AzureDocument.CircuitView;
import dev.cantle.verify.cloud.azure.AzureDocument.PeeringView;
import dev.cantle.verify.cloud.azure.AzureDocument.RouteTable;
import dev.cantle.verify.cloud.json.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that Azure says, to be held against circuits. */
public final class AzureView {

    private final List<Sourced<AzureDocument>> documents;
    private final Providers providers;
    private final AzureMatch match;
    private final TableMatch tables;

    /**
     * What Azure says.
     *
     * @param documents what was read
     * @param slices all slices, so that one circuit is not taken for another
     * @param providers the limits
     */
    public AzureView(List<Sourced<AzureDocument>> documents, List<Slice> slices, Providers providers) {
        this.documents = List.copyOf(documents);
        this.providers = providers;
        List<AzureCircuit> circuits = slices.stream()
                .flatMap(slice -> slice.circuits().stream())
                .flatMap(circuit -> circuit.match(
                        aws -> Stream.<AzureCircuit>empty(),
                        Stream::of,
                        gcp -> Stream.empty(),
                        other -> Stream.empty()))
                .toList();
        this.match = new AzureMatch(circuits, of(CircuitView.class), of(PeeringView.class));
        this.tables = new TableMatch(circuits);
    }

    private <T extends AzureDocument> List<Sourced<T>> of(Class<T> kind) {
        return documents.stream()
                .filter(document -> kind.isInstance(document.said()))
                .map(document -> document.with(kind.cast(document.said())))
                .toList();
    }

    /** Judges a circuit. */
    public Agreement judge(Slice slice, AzureCircuit circuit) {
        Agreement agreement = new Agreement(circuit);
        Optional<Sourced<CircuitView>> view = match.view(circuit);
        Optional<Sourced<PeeringView>> peering = match.peering(circuit);
        Said<String> id = view.map(found -> found.said().id())
                .or(() -> peering.map(found -> found.said().id()))
                .orElseGet(Said::nothing);
        AzureCommands commands = new AzureCommands(id, circuit.peering().azureName());
        if (view.isPresent()) {
            Witness witness = new Witness(view.get().evidence(), commands.show());
            new CircuitCheck(circuit, view.get().said(), witness, commands, agreement).judge();
        } else {
            agreement.skip(
                    "whether Azure's circuit has the service key, the SKU and the bandwidth, and is provisioned",
                    "no circuit with the service key " + circuit.serviceKey() + " is in the evidence",
                    commands.show());
        }
        if (peering.isPresent()) {
            Witness witness = new Witness(peering.get().evidence(), commands.peering());
            new PeeringCheck(slice, circuit, peering.get().said(), witness, commands, agreement).judge();
        } else {
            agreement.skip(
                    "whether Azure agrees in VLAN, AS numbers, subnets and key",
                    "no " + circuit.peering().word() + " peering of the circuit is in the evidence",
                    commands.peering());
        }
        routes(slice, circuit, commands, agreement);
        arp(circuit, commands, agreement);
        return agreement;
    }

    private void routes(Slice slice, AzureCircuit circuit, AzureCommands commands, Agreement agreement) {
        String command = commands.routes(circuit.path());
        tables.of(
                        circuit,
                        of(RouteTable.class),
                        table -> table.rows().stream().flatMap(row -> row.nextHop().value().stream()))
                .ifPresentOrElse(
                        found -> new RoutesCheck(
                                        slice,
                                        circuit,
                                        found.said(),
                                        new Witness(found.evidence(), command),
                                        agreement,
                                        providers)
                                .judge(),
                        () -> agreement.skip(
                                "whether Azure has learned exactly what we announce",
                                "no route table of the path is in the evidence",
                                command));
    }

    private void arp(AzureCircuit circuit, AzureCommands commands, Agreement agreement) {
        String command = commands.arp(circuit.path());
        tables.of(
                        circuit,
                        of(ArpTable.class),
                        table -> table.rows().stream().flatMap(row -> row.address().value().stream()))
                .ifPresentOrElse(
                        found -> new ArpCheck(circuit, found.said(), new Witness(found.evidence(), command), agreement)
                                .judge(),
                        () -> agreement.skip(
                                "whether Azure's router sees ours",
                                "no ARP table of the path is in the evidence",
                                command));
    }
}
