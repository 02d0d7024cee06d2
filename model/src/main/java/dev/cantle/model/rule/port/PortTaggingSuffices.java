package dev.cantle.model.rule.port;

import dev.cantle.model.intent.attachment.Ethertype;
import dev.cantle.model.intent.attachment.Port;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;

/** With {@code vlan-tagging} alone a port has neither two tags nor units of several encapsulations. */
final class PortTaggingSuffices implements Rule {

    @Override
    public String id() {
        return "port-tagging-suffices";
    }

    @Override
    public String wants() {
        return "a port with tagging: single carries no second tag and no bridged unit";
    }

    @Override
    public String source() {
        return "Juniper's configuration model, Junos 21.3";
    }

    @Override
    public void judge(Judgement judgement) {
        Attached.of(judgement.network())
                .filter(one -> one.attachment().port().tagging() == Port.Tagging.SINGLE)
                .forEach(one -> {
                    boolean plain = one.attachment()
                            .tags()
                            .match(single -> single.tag().ethertype().equals(Ethertype.DOT1Q), stacked -> false);
                    if (!plain || one.isBridged()) {
                        one.error(
                                judgement,
                                this,
                                "port/tagging",
                                one.port().port() + " takes one tag with ethertype 0x8100, on units with addresses;"
                                        + (plain ? " this one is bridged" : " this circuit has other tags"),
                                "write tagging: flexible, or leave it out");
                    }
                });
    }
}
