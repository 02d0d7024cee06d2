package dev.cantle.verify.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Providers;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.SessionHere;
import dev.cantle.verify.cloud.agreement.Sourced;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.aws.AwsDocument.VirtualInterface;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.source.Evidence;
import java.util.List;
import java.util.stream.Stream;

/** All that AWS says, to be held against circuits. */
public final class AwsView {

    private final List<Sourced<AwsDocument>> documents;
    private final List<Evidence> lists;
    private final List<Sourced<VirtualInterface>> interfaces;
    private final InterfaceMatch match;
    private final Providers providers;

    /**
     * What AWS says.
     *
     * @param documents what was read
     * @param lists the files that hold a list of virtual interfaces, also an empty one
     * @param slices all slices, so that one circuit is not taken for another
     * @param providers the limits
     */
    public AwsView(
            List<Sourced<AwsDocument>> documents, List<Evidence> lists, List<Slice> slices, Providers providers) {
        this.documents = List.copyOf(documents);
        this.lists = List.copyOf(lists);
        this.providers = providers;
        this.interfaces = of(VirtualInterface.class);
        List<AwsCircuit> circuits = slices.stream()
                .flatMap(slice -> slice.circuits().stream())
                .flatMap(circuit -> circuit.match(
                        Stream::of,
                        azure -> Stream.<AwsCircuit>empty(),
                        gcp -> Stream.empty(),
                        other -> Stream.empty()))
                .toList();
        this.match = new InterfaceMatch(circuits, interfaces);
    }

    /** The documents of a kind. */
    <T extends AwsDocument> List<Sourced<T>> of(Class<T> kind) {
        return documents.stream()
                .filter(document -> kind.isInstance(document.said()))
                .map(document -> document.with(kind.cast(document.said())))
                .toList();
    }

    /** Judges a circuit. */
    public Agreement judge(Slice slice, AwsCircuit circuit, SessionHere here) {
        Agreement agreement = new Agreement(circuit);
        String command = AwsCommands.interfaces(circuit);
        List<Sourced<VirtualInterface>> fitting = match.of(circuit);
        Claim claim = agreement.claim(
                "interface",
                "AWS has one virtual interface for the circuit",
                "one with " + circuit.link().peerings().get(0).local() + ", VLAN " + circuit.vlan());
        if (fitting.isEmpty()) {
            none(circuit, agreement, claim, command);
            return agreement;
        }
        Sourced<VirtualInterface> vif = fitting.get(0);
        Witness witness = new Witness(vif.evidence(), command);
        if (fitting.size() > 1) {
            agreement.add(claim.unknown(
                    fitting.size() + " fit equally well: " + ids(fitting),
                    "delete the ones that are not used, or put the right one into a folder " + circuit.name(),
                    vif.evidence()));
            return agreement;
        }
        agreement.add(claim.proven(vif.said().id().value().orElse("one without an id"), vif.evidence()));
        new InterfaceCheck(circuit, slice, vif.said(), witness, agreement).judge();
        new PeerCheck(circuit, slice, vif.said(), witness, agreement, here, providers).judge();
        new ConnectionCheck(circuit, vif.said(), of(AwsDocument.Connection.class), agreement).judge();
        new GatewayCheck(circuit, slice, vif.said(), this, agreement).judge();
        return agreement;
    }

    private void none(AwsCircuit circuit, Agreement agreement, Claim claim, String command) {
        List<Sourced<VirtualInterface>> free = match.free(interfaces);
        boolean near = free.stream()
                .anyMatch(vif -> vif.said().account().is(circuit.accountId())
                        || vif.said().region().is(circuit.region()));
        if (near || (interfaces.isEmpty() && !lists.isEmpty())) {
            Evidence evidence = near ? free.get(0).evidence() : lists.get(0);
            agreement.add(claim.refuted(
                    near ? "none fits of " + ids(free) : "AWS lists no virtual interface",
                    List.of(Owner.AWS, Owner.US),
                    "create it in account " + circuit.accountId() + ", or ask with that account: " + command,
                    evidence));
        } else {
            agreement.skip(
                    "whether AWS agrees in VLAN, AS numbers, addresses, key, MTU, bandwidth and state",
                    "no virtual interface of the circuit is in the evidence",
                    command);
        }
    }

    private static String ids(List<Sourced<VirtualInterface>> some) {
        List<String> ids = some.stream()
                .map(vif -> vif.said().id().value().orElse("(no id)"))
                .sorted()
                .limit(10)
                .toList();
        return String.join(", ", ids) + (some.size() > ids.size() ? " and others" : "");
    }
}
