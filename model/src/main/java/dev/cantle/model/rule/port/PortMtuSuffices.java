package dev.cantle.model.rule.port;

import dev.cantle.model.intent.attachment.Port;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;

/** Junos refuses a family MTU that does not fit into that of the port. */
final class PortMtuSuffices implements Rule {

    @Override
    public String id() {
        return "port-mtu-suffices";
    }

    @Override
    public String wants() {
        return "the MTU of a port holds the packets of its circuits with Ethernet header and tags";
    }

    @Override
    public String source() {
        return "Junos OS Interfaces Fundamentals, media MTU and protocol MTU";
    }

    @Override
    public void judge(Judgement judgement) {
        Attached.of(judgement.network()).forEach(one -> {
            int mtu = one.circuit().link().mtu();
            int tags = one.attachment().tags().count();
            int needed = Port.mtuFor(mtu, tags);
            int has = one.attachment().port().mtu();
            if (has < needed) {
                one.error(
                        judgement,
                        this,
                        "port/mtu",
                        one.port().port() + " has MTU " + has + ", and packets of " + mtu + " bytes need " + needed
                                + " with Ethernet header and " + (tags == 1 ? "a tag" : tags + " tags"),
                        "write mtu: " + needed + " or more for the port, and the same for all its circuits");
            }
        });
    }
}
