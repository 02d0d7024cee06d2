package dev.cantle.model.intent;

import java.util.function.Function;

/** A circuit of a slice towards a cloud or another network. */
public sealed interface Circuit permits AwsCircuit, AzureCircuit, GcpCircuit, OtherCircuit {

    /** What it shares with circuits of every provider. */
    Link link();

    /** Who it leads to. */
    Provider provider();

    /** Applies the function for this circuit's own provider; a new provider breaks every caller, on purpose. */
    <R> R match(
            Function<AwsCircuit, R> aws,
            Function<AzureCircuit, R> azure,
            Function<GcpCircuit, R> gcp,
            Function<OtherCircuit, R> other);

    /** Its name, unique in the slice. */
    default String name() {
        return link().name();
    }
}
