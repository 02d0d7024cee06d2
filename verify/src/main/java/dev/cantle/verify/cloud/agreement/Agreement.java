package dev.cantle.verify.cloud.agreement;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.value.IpFamily;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.NotJudged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Collects what comes of holding a circuit against what its cloud says. What the cloud does not say is not judged; what
 * cannot be understood is unknown.
 */
public final class Agreement {

    private final Circuit circuit;
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotJudged> notJudged = new ArrayList<>();

    /** Nothing compared yet. */
    public Agreement(Circuit circuit) {
        this.circuit = circuit;
    }

    /** The findings so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What nobody could judge so far. */
    public List<NotJudged> notJudged() {
        return List.copyOf(notJudged);
    }

    /** A claim about the circuit; {@code word} makes its id: {@code aws-fra-1.cloud.vlan}. */
    public Claim claim(String word, String what, Object expected) {
        return new Claim(circuit.name() + ".cloud." + word, circuit.name(), Layer.CLOUD, what, expected.toString());
    }

    /** The word with a family, for what each family has of its own: {@code key.ipv4}. */
    public static String word(String word, IpFamily family) {
        return word + "." + family.name().toLowerCase(Locale.ROOT);
    }

    /** Takes a finding in. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Both sides must say the same: the claim's expected value is what intent says. */
    public <T> void same(Claim claim, T wanted, Said<T> said, Witness witness, Mend mend) {
        oneOf(claim, Set.of(wanted), said, witness, mend);
    }

    /** The cloud must say one of these. */
    public <T> void oneOf(Claim claim, Set<T> wanted, Said<T> said, Witness witness, Mend mend) {
        if (said instanceof Said.Value<T> value) {
            add(
                    wanted.contains(value.said())
                            ? claim.proven(value.said().toString(), witness.evidence())
                            : claim.refuted(value.said().toString(), mend.owners(), mend.step(), witness.evidence()));
        } else {
            without(claim, said, witness);
        }
    }

    /** The cloud says nothing, or nothing that can be read. */
    public void without(Claim claim, Said<?> said, Witness witness) {
        if (said instanceof Said.Broken<?> broken) {
            add(claim.unknown(broken.problem(), "save it again: " + witness.command(), witness.evidence()));
        } else {
            skip(claim.what(), witness.evidence().name() + " does not say", witness.command());
        }
    }

    /** Nobody judges that. */
    public void skip(String what, String why, String howToGet) {
        notJudged.add(new NotJudged(circuit.name(), what, why, howToGet));
    }
}
