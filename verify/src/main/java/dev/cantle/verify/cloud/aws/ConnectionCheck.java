package dev.cantle.verify.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.Mend;
import dev.cantle.verify.cloud.agreement.Sourced;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.aws.AwsDocument.Connection;
import dev.cantle.verify.cloud.aws.AwsDocument.VirtualInterface;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import java.util.Optional;

/** The connection below a virtual interface: its state, its bandwidth, and the VLAN that a carrier gave it. */
record ConnectionCheck(
        AwsCircuit circuit, VirtualInterface vif, List<Sourced<Connection>> connections, Agreement agreement) {

    void judge() {
        String command = AwsCommands.connections(circuit);
        Optional<Sourced<Connection>> found = connections.stream()
                .filter(connection -> connection.said().id().value().isPresent()
                        && connection
                                .said()
                                .id()
                                .value()
                                .equals(vif.connection().value()))
                .findFirst();
        if (found.isEmpty()) {
            agreement.skip(
                    "whether the connection is available and has the bandwidth of the circuit",
                    "no connection " + vif.connection().value().orElse("of the virtual interface")
                            + " is in the evidence",
                    command);
            return;
        }
        Connection connection = found.get().said();
        Witness witness = new Witness(found.get().evidence(), command);
        state(connection, witness);
        bandwidth(connection, witness);
        if (isHosted(connection)) {
            agreement.same(
                    agreement.claim("connection-vlan", "the carrier delivers the VLAN of the circuit", circuit.vlan()),
                    (long) circuit.vlan().value(),
                    connection.vlan(),
                    witness,
                    Mend.by(
                            "the VLAN of a hosted connection is the carrier's: set aws.vlan to it, or order anew",
                            Owner.CARRIER,
                            Owner.US));
        }
    }

    private void state(Connection connection, Witness witness) {
        agreement.same(
                agreement.claim("connection", "the connection is available", "available"),
                "available",
                connection.state(),
                witness,
                connection.state().is("ordering")
                        ? Mend.by(
                                "accept it: aws directconnect confirm-connection --connection-id "
                                        + connection.id().value().orElse("ID"),
                                Owner.AWS)
                        : Mend.by("ask the carrier for the state of the port", Owner.CARRIER, Owner.AWS));
    }

    /** A carrier gives a hosted connection its VLAN; a dedicated one has none. */
    private static boolean isHosted(Connection connection) {
        return connection.vlan().value().filter(vlan -> vlan > 0).isPresent();
    }

    private void bandwidth(Connection connection, Witness witness) {
        long wanted = circuit.link().bandwidthMbps();
        boolean hosted = isHosted(connection);
        Claim claim = agreement.claim(
                "bandwidth",
                "the connection has the bandwidth of the circuit",
                (hosted ? "" : "at least ") + wanted + " Mbit/s");
        if (!(connection.bandwidthMbps() instanceof Said.Value<Long> has)) {
            agreement.without(claim, connection.bandwidthMbps(), witness);
            return;
        }
        boolean enough = hosted ? has.said() == wanted : has.said() >= wanted;
        String actual = has.said() + " Mbit/s" + (hosted ? "" : ", dedicated");
        agreement.add(
                enough
                        ? claim.proven(actual, witness.evidence())
                        : claim.refuted(
                                actual,
                                List.of(Owner.CARRIER, Owner.US),
                                "order the bandwidth of the circuit, or set bandwidthMbps: " + has.said(),
                                witness.evidence()));
    }
}
