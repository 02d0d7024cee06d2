package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;

/**
 * The hold time is one that the provider negotiates.
 *
 * @param provider whose circuits it looks at
 */
record HoldTime(Provider provider) implements ProviderRule {

    @Override
    public String id() {
        return provider.word() + "-hold-time";
    }

    @Override
    public String wants() {
        return "holdTime is not shorter than " + provider.title() + " takes, and not 0";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        long seconds = circuit.link().bgp().holdTime().toSeconds();
        judgement
                .providers()
                .number(provider, Fact.HOLD_TIME_MINIMUM)
                .filter(least -> seconds < least)
                .ifPresent(least -> error(
                        judgement,
                        slice,
                        circuit,
                        "holdTime",
                        Fact.HOLD_TIME_MINIMUM,
                        provider.title() + " takes a hold time of " + least + " s or more, not of " + seconds + " s",
                        "write holdTime: "
                                + judgement
                                        .providers()
                                        .number(provider, Fact.HOLD_TIME)
                                        .orElse(least)
                                + "s, and use bfd to be fast"));
    }
}
