package dev.cantle.model.rule.slice;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;

/** The far end is another autonomous system: every group is external. */
final class AsnsDiffer implements CircuitRule {

    @Override
    public String id() {
        return "asn-remote-differs";
    }

    @Override
    public String wants() {
        return "remoteAs differs from the slice's asn";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit.link().bgp().remoteAs().equals(slice.asn())) {
            judgement.error(
                    this,
                    slice,
                    circuit,
                    "remoteAs",
                    "remoteAs " + slice.asn() + " is our own AS number",
                    "give the AS number of the far end");
        }
    }
}
