package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;

/**
 * A provider whose routers always have the same AS number is met under that number.
 *
 * @param provider whose circuits it looks at
 */
record RemoteAs(Provider provider) implements ProviderRule {

    @Override
    public String id() {
        return provider.word() + "-remote-as";
    }

    @Override
    public String wants() {
        return "remoteAs is the AS number of " + provider.title() + "'s routers, where that is fixed";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        long actual = circuit.link().bgp().remoteAs().number();
        judgement
                .providers()
                .number(provider, Fact.REMOTE_AS)
                .filter(fixed -> fixed != actual)
                .ifPresent(fixed -> error(
                        judgement,
                        slice,
                        circuit,
                        "remoteAs",
                        Fact.REMOTE_AS,
                        "remoteAs is " + actual + ", and " + provider.title() + "'s routers always have " + fixed,
                        "write remoteAs: " + fixed));
    }
}
