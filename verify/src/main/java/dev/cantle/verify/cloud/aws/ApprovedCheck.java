package dev.cantle.verify.cloud.aws;

import dev.cantle.model.value.Prefix;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a public virtual interface may be told of what we announce.
 *
 * @param announced what we announce
 * @param approved what AWS has approved
 */
record ApprovedCheck(List<Prefix> announced, List<Said<Prefix>> approved, Witness witness, Agreement agreement) {

    void judge() {
        Claim claim = agreement.claim(
                "approved-prefixes", "AWS has approved the public prefixes that we announce", words(announced));
        Optional<Said<Prefix>> broken =
                approved.stream().filter(Said.Broken.class::isInstance).findFirst();
        if (approved.isEmpty() || broken.isPresent()) {
            agreement.without(claim, broken.orElseGet(Said::nothing), witness);
            return;
        }
        List<Prefix> taken =
                approved.stream().flatMap(one -> one.value().stream()).sorted().toList();
        List<Prefix> missing = announced.stream()
                .filter(prefix -> taken.stream().noneMatch(wider -> wider.contains(prefix)))
                .toList();
        agreement.add(
                missing.isEmpty()
                        ? claim.proven(words(taken), witness.evidence())
                        : claim.refuted(
                                words(taken) + "; missing: " + words(missing),
                                List.of(Owner.AWS, Owner.US),
                                "ask AWS Support to add " + words(missing) + " to the virtual interface, or narrow"
                                        + " advertise:",
                                witness.evidence()));
    }

    private static String words(List<Prefix> prefixes) {
        return prefixes.isEmpty()
                ? "none"
                : prefixes.stream().map(Prefix::toString).collect(Collectors.joining(", "));
    }
}
