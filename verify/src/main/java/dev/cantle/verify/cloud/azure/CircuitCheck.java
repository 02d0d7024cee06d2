package dev.cantle.verify.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.Mend;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.azure.AzureDocument.CircuitView;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.finding.Owner;
import java.util.Locale;

/** The circuit itself: whose it is, what was ordered, and how far the carrier and Microsoft are with it. */
record CircuitCheck(
        AzureCircuit circuit, CircuitView view, Witness witness, AzureCommands commands, Agreement agreement) {

    void judge() {
        states();
        order();
    }

    private void states() {
        String key = circuit.serviceKey().toLowerCase(Locale.ROOT);
        agreement.same(
                agreement.claim("service-key", "the circuit has the service key", key),
                key,
                view.serviceKey().as(said -> said.toLowerCase(Locale.ROOT)),
                witness,
                Mend.by(
                        "copy serviceKey: from Azure, and tell the carrier if the order named another",
                        Owner.US,
                        Owner.CARRIER));
        agreement.same(
                agreement.claim("provider-state", "the carrier has provisioned the circuit", "provisioned"),
                "provisioned",
                lower(view.providerState()),
                witness,
                Mend.by("give the carrier the service key, or wait for it to provision", Owner.CARRIER));
        agreement.same(
                agreement.claim("circuit-state", "Microsoft has enabled the circuit", "enabled"),
                "enabled",
                lower(view.circuitState()),
                witness,
                Mend.by("see the circuit in the portal, page Overview", Owner.AZURE));
    }

    private void order() {
        String tier = circuit.sku().name().toLowerCase(Locale.ROOT);
        agreement.same(
                agreement.claim("sku", "the circuit is of the SKU", tier),
                tier,
                lower(view.tier()),
                witness,
                Mend.by(
                        "az network express-route update --sku-tier " + tier + ", or set azure.sku",
                        Owner.AZURE,
                        Owner.US));
        long wanted = circuit.link().bandwidthMbps();
        agreement.same(
                agreement.claim("bandwidth", "the circuit has the bandwidth in Mbit/s", wanted),
                wanted,
                view.bandwidthMbps(),
                witness,
                Mend.by(
                        "az network express-route update --bandwidth " + wanted
                                + " (it cannot be lowered), or set bandwidthMbps:",
                        Owner.AZURE,
                        Owner.US));
    }

    private static Said<String> lower(Said<String> said) {
        return said.as(word -> word.toLowerCase(Locale.ROOT));
    }
}
