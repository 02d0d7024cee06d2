package dev.cantle.model.rule.port;

import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.intent.attachment.Ethertype;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;

/** What a port takes for a tag is a setting of its hardware options, which the carrier keeps. */
final class PortEthertypeKnown implements Rule {

    @Override
    public String id() {
        return "port-ethertype-known";
    }

    @Override
    public String wants() {
        return "ethertypes other than 0x8100 are known to the port";
    }

    @Override
    public String source() {
        return "Junos OS Ethernet Interfaces User Guide, ethernet-switch-profile";
    }

    @Override
    public void judge(Judgement judgement) {
        Attached.of(judgement.network())
                .filter(one -> !outer(one).equals(Ethertype.DOT1Q))
                .forEach(one -> judgement.report(
                        one.slice(),
                        one.circuit(),
                        new Problem(
                                id(),
                                Severity.INFO,
                                judgement.place(one.slice(), one.circuit(), "attachment/tags/outerEthertype"),
                                one.circuit().name() + ": " + one.port().port()
                                        + " takes frames with ethertype " + outer(one)
                                        + " for tagged only if it is told to, and Cantle does not render that",
                                "have the carrier add tag-protocol-id [ 0x8100 " + outer(one)
                                        + " ] to the ethernet-switch-profile of the port",
                                source())));
    }

    private static Ethertype outer(Attached one) {
        return one.attachment()
                .tags()
                .match(single -> single.tag(), stacked -> stacked.outer())
                .ethertype();
    }
}
