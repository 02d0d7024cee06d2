package dev.cantle.model.rule.port;

import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;

/** The speed of an aggregated interface follows from its members. */
final class PortSpeedApplies implements Rule {

    @Override
    public String id() {
        return "port-speed-applies";
    }

    @Override
    public String wants() {
        return "an aggregated interface has no speed of its own";
    }

    @Override
    public String source() {
        return "Juniper's configuration model, Junos 21.3";
    }

    @Override
    public void judge(Judgement judgement) {
        Attached.of(judgement.network())
                .filter(one -> one.attachment().port().isAggregated()
                        && !one.attachment().port().speed().isEmpty())
                .forEach(one -> one.error(
                        judgement,
                        this,
                        "port/speed",
                        "speed " + one.attachment().port().speed() + " is said of "
                                + one.port().port() + ", whose speed is that of its members",
                        "remove it; the members are the carrier's"));
    }
}
