package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;

/**
 * BFD is not faster than the provider: the slower end decides, and the promise of the faster one is empty.
 *
 * @param provider whose circuits it looks at
 */
record BfdPace(Provider provider) implements ProviderRule {

    @Override
    public String id() {
        return provider.word() + "-bfd";
    }

    @Override
    public String wants() {
        return "bfd is not faster than " + provider.title() + "'s own";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        if (!(circuit.link().bgp().bfd() instanceof Bfd.On on)) {
            return;
        }
        long millis = on.minimumInterval().toMillis();
        judgement
                .providers()
                .number(provider, Fact.BFD_INTERVAL)
                .filter(least -> millis < least)
                .ifPresent(least -> warning(
                        judgement,
                        slice,
                        circuit,
                        "bfd/minimumInterval",
                        Fact.BFD_INTERVAL,
                        provider.title() + " sends BFD every " + least + " ms at most, not every " + millis + " ms",
                        "write minimumInterval: " + least + "ms"));
        judgement
                .providers()
                .number(provider, Fact.BFD_MULTIPLIER)
                .filter(least -> on.multiplier() < least)
                .ifPresent(least -> warning(
                        judgement,
                        slice,
                        circuit,
                        "bfd/multiplier",
                        Fact.BFD_MULTIPLIER,
                        provider.title() + " wants a BFD multiplier of " + least + " or more, not of "
                                + on.multiplier(),
                        "write multiplier: " + least));
    }
}
