package dev.cantle.model.rule.redundancy;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.LocalAs;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;

/** A circuit presents the slice's AS number, unless its intent says that another one is meant. */
final class LocalAsMeant implements CircuitRule {

    @Override
    public String id() {
        return "local-as-meant";
    }

    @Override
    public String wants() {
        return "localAs is the slice's asn, or localAsOverride says that it is meant";
    }

    @Override
    public String source() {
        return "RFC 7705 section 3";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit.link().bgp().manner().localAs() instanceof LocalAs.Own own
                && !own.meant()
                && !own.asn().equals(slice.asn())) {
            judgement.error(
                    this,
                    slice,
                    circuit,
                    "localAs",
                    "localAs " + own.asn() + " differs from the slice's asn " + slice.asn(),
                    "remove localAs, or write localAsOverride: true where the far end knows us by " + own.asn());
        }
    }
}
