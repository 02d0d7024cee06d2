package dev.cantle.verify.cloud.agreement;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.SecretRef;
import dev.cantle.verify.cloud.json.KeyNote;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether both ends of a session have an MD5 key, and the same one, as far as that can be told without printing it. */
public final class KeyAgreement {

    private final Slice slice;
    private final Circuit circuit;
    private final Agreement agreement;

    /** For the sessions of a circuit. */
    public KeyAgreement(Slice slice, Circuit circuit, Agreement agreement) {
        this.slice = slice;
        this.circuit = circuit;
        this.agreement = agreement;
    }

    /**
     * Holds the two ends against each other.
     *
     * @param said what the cloud says of its key
     * @param field the name of the field that it stands in
     * @param isEmpty whether the cloud says that it has none
     * @param howToSet how the key is set at the cloud
     */
    public void judge(
            IpFamily family, Said<KeyNote> said, String field, boolean isEmpty, Witness witness, String howToSet) {
        String word = Agreement.word("key", family);
        String name = "the MD5 key of " + family.name().toLowerCase(Locale.ROOT) + " is the same at both ends";
        Owner cloud = Owner.farEndOf(circuit);
        circuit.link()
                .bgp()
                .authentication()
                .match(
                        () -> {
                            without(agreement.claim(word, name, "no key"), said, field, cloud, witness);
                            return true;
                        },
                        md5 -> {
                            Claim claim = agreement.claim(word, name, "the key of " + md5.key());
                            if (isEmpty) {
                                agreement.add(claim.refuted(
                                        "no key in " + field, List.of(cloud), howToSet, witness.evidence()));
                            } else if (said instanceof Said.Value<KeyNote> value) {
                                compare(claim, md5.key(), value.said(), field, witness, howToSet);
                            } else {
                                agreement.without(claim, said, witness);
                            }
                            return true;
                        });
    }

    private void without(Claim claim, Said<KeyNote> said, String field, Owner cloud, Witness witness) {
        if (said instanceof Said.Value<KeyNote>) {
            agreement.add(claim.refuted(
                    "a key in " + field,
                    List.of(Owner.US, cloud),
                    "give the circuit the key: md5: { ref: ... }, or have it taken away there",
                    witness.evidence()));
        } else {
            agreement.without(claim, said, witness);
        }
    }

    private void compare(Claim claim, SecretRef ours, KeyNote note, String field, Witness witness, String howToSet) {
        Owner cloud = Owner.farEndOf(circuit);
        if (note.same().contains(ours)) {
            agreement.add(claim.proven("the same key in " + field, witness.evidence()));
        } else if (note.others().contains(ours)) {
            agreement.add(claim.refuted(
                    "another key in " + field + whose(note),
                    List.of(cloud, Owner.US),
                    "compare " + ours + " with what was typed there; " + howToSet,
                    witness.evidence()));
        } else {
            agreement.skip(
                    claim.what(),
                    "there is a key in " + field + ", and " + ours + " is not to be had, or the key is masked",
                    "set " + ours + " and save it anew: " + witness.command());
        }
    }

    /** Keys of two circuits are easily swapped. */
    private String whose(KeyNote note) {
        String owners = slice.circuits().stream()
                .filter(other -> other.link()
                        .bgp()
                        .authentication()
                        .match(() -> false, md5 -> note.same().contains(md5.key())))
                .map(Circuit::name)
                .collect(Collectors.joining(", "));
        return owners.isEmpty() ? "" : ": that of " + owners + ", swapped?";
    }
}
