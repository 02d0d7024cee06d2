package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;

/**
 * A provider that has a session for each address family gets one.
 *
 * @param provider whose circuits it looks at
 */
record Sessions(Provider provider) implements ProviderRule {

    private static final String SEPARATE = "separate";

    @Override
    public String id() {
        return provider.word() + "-sessions";
    }

    @Override
    public String wants() {
        return "IPv6 has a session of its own, as " + provider.title() + " takes it over no other";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        boolean separate = judgement.providers().text(provider, Fact.SESSIONS).equals(SEPARATE);
        if (separate && circuit.link().bgp().manner().combined()) {
            error(
                    judgement,
                    slice,
                    circuit,
                    "ipv6/over",
                    Fact.SESSIONS,
                    provider.title() + " takes IPv6 prefixes over an IPv6 session only",
                    "remove over: ipv4");
        }
    }
}
