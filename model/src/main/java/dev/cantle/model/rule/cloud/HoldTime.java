package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;

/**
 * The hold time is one that the provider negotiates, and so is the time between two keepalives that follows from it.
 *
 * @param provider whose circuits it looks at
 */
record HoldTime(Provider provider) implements ProviderRule {

    /** How many keepalives Junos sends in a hold time (RFC 4271 section 4.4). */
    private static final long KEEPALIVES = 3;

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
        long least =
                judgement.providers().number(provider, Fact.HOLD_TIME_MINIMUM).orElse(0L);
        long pause =
                judgement.providers().number(provider, Fact.KEEPALIVE_MINIMUM).orElse(0L);
        if (seconds < least) {
            report(
                    judgement,
                    slice,
                    circuit,
                    Fact.HOLD_TIME_MINIMUM,
                    provider.title() + " takes a hold time of " + least + " s or more, not of " + seconds + " s",
                    least);
        } else if (seconds > 0 && seconds / KEEPALIVES < pause) {
            report(
                    judgement,
                    slice,
                    circuit,
                    Fact.KEEPALIVE_MINIMUM,
                    "with a hold time of " + seconds + " s Junos sends a keepalive every " + seconds / KEEPALIVES
                            + " s, and " + provider.title() + " takes " + pause + " s or more between two",
                    KEEPALIVES * pause);
        }
    }

    private void report(Judgement judgement, Slice slice, Circuit circuit, Fact fact, String message, long otherwise) {
        long usual = judgement.providers().number(provider, Fact.HOLD_TIME).orElse(otherwise);
        error(
                judgement,
                slice,
                circuit,
                "holdTime",
                fact,
                message,
                "write holdTime: " + usual + "s, and use bfd to be fast");
    }
}
