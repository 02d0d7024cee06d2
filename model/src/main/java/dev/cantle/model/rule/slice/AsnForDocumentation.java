package dev.cantle.model.rule.slice;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.value.Asn;

/** AS numbers for documentation belong into documentation. */
final class AsnForDocumentation implements Rule {

    @Override
    public String id() {
        return "asn-documentation";
    }

    @Override
    public String wants() {
        return "no AS number is one for documentation: 64496-64511 or 65536-65551";
    }

    @Override
    public String source() {
        return "RFC 5398";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            if (isForDocumentation(slice.asn())) {
                judgement.report(
                        slice,
                        Problem.warning(
                                        id(),
                                        judgement.place(
                                                IntentPath.slice(slice.name()).child("asn")),
                                        "asn " + slice.asn() + " is for documentation only",
                                        "choose a private number, such as 65000")
                                .withSource(source()));
            }
            for (Circuit circuit : slice.circuits()) {
                Asn remote = circuit.link().bgp().remoteAs();
                if (isForDocumentation(remote)) {
                    judgement.warning(
                            this,
                            slice,
                            circuit,
                            "remoteAs",
                            "remoteAs " + remote + " is for documentation only",
                            "ask the far end for its AS");
                }
            }
        }
    }

    private static boolean isForDocumentation(Asn asn) {
        long number = asn.number();
        return (number >= 64_496 && number <= 64_511) || (number >= 65_536 && number <= 65_551);
    }
}
