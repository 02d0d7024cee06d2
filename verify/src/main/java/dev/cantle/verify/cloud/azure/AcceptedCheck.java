package dev.cantle.verify.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.cloud.AzurePeering;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.Mend;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What Microsoft peering accepts of us: the public prefixes, and whether Microsoft has validated them. */
record AcceptedCheck(
        AzureCircuit circuit,
        AzurePeering.Microsoft wanted,
        AzureDocument.Accepted said,
        Witness witness,
        AzureCommands commands,
        Agreement agreement) {

    void judge() {
        prefixes();
        agreement.same(
                agreement.claim("public-prefixes-state", "Microsoft has validated the public prefixes", "configured"),
                "configured",
                said.state().as(word -> word.toLowerCase(Locale.ROOT)),
                witness,
                Mend.by("prove to Microsoft that the prefixes are yours; the portal shows how", Owner.AZURE, Owner.US));
        agreement.same(
                agreement.claim(
                        "routing-registry", "Azure looks the prefixes up in the registry", wanted.routingRegistry()),
                wanted.routingRegistry().toLowerCase(Locale.ROOT),
                said.registry().as(word -> word.toLowerCase(Locale.ROOT)),
                witness,
                mend("--routing-registry-name " + wanted.routingRegistry(), "routingRegistry:"));
    }

    private void prefixes() {
        Claim claim = agreement.claim(
                "public-prefixes",
                "Azure accepts exactly the public prefixes of the peering",
                words(wanted.publicPrefixes()));
        Optional<Said<Prefix>> broken =
                said.prefixes().stream().filter(Said.Broken.class::isInstance).findFirst();
        if (said.prefixes().isEmpty() || broken.isPresent()) {
            agreement.without(claim, broken.orElseGet(Said::nothing), witness);
            return;
        }
        List<Prefix> accepted = said.prefixes().stream()
                .flatMap(one -> one.value().stream())
                .sorted()
                .distinct()
                .toList();
        agreement.add(
                accepted.equals(wanted.publicPrefixes())
                        ? claim.proven(words(accepted), witness.evidence())
                        : claim.refuted(
                                words(accepted),
                                List.of(Owner.AZURE, Owner.US),
                                commands.update("--advertised-public-prefixes "
                                                + wanted.publicPrefixes().stream()
                                                        .map(Prefix::toString)
                                                        .collect(Collectors.joining(" ")))
                                        + ", or set publicPrefixes: in the slice",
                                witness.evidence()));
    }

    private Mend mend(String change, String key) {
        return Mend.by(commands.update(change) + ", or set " + key + " in the slice", Owner.AZURE, Owner.US);
    }

    private static String words(List<Prefix> prefixes) {
        return prefixes.stream().map(Prefix::toString).collect(Collectors.joining(", "));
    }
}
