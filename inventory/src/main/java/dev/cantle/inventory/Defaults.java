package dev.cantle.inventory;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.value.Community;
import java.time.Duration;
import java.util.List;

/** What a circuit is like when it does not say: the providers' defaults. */
final class Defaults {

    private static final long HOLD_TIME_SECONDS = 90;
    private static final long MTU = 1500;
    private static final long THRESHOLD_PERCENT = 80;

    private final Providers providers;

    Defaults(Providers providers) {
        this.providers = providers;
    }

    String description(Provider provider) {
        return providers.text(provider, Fact.GROUP_DESCRIPTION);
    }

    Duration holdTime(Provider provider) {
        return Duration.ofSeconds(providers.number(provider, Fact.HOLD_TIME).orElse(HOLD_TIME_SECONDS));
    }

    long mtu(Provider provider) {
        return providers.number(provider, Fact.MTU).orElse(MTU);
    }

    PrefixLimit prefixLimit(Provider provider) {
        return providers
                .number(provider, Fact.IMPORT_MAXIMUM)
                .map(maximum -> PrefixLimit.teardown(maximum, (int) threshold(provider)))
                .orElseGet(PrefixLimit.None::new);
    }

    Preference.Standby standby(Provider provider) {
        return new Preference.Standby(
                communities(provider, Fact.STANDBY), communities(provider, Fact.STANDBY_INSTEAD_OF));
    }

    private List<Community> communities(Provider provider, Fact fact) {
        return providers.words(provider, fact.key()).stream()
                .map(Community::parse)
                .toList();
    }

    long multihopTtl(Provider provider) {
        return providers.number(provider, Fact.MULTIHOP_TTL).orElse(1L);
    }

    long threshold(Provider provider) {
        return providers.number(provider, Fact.IMPORT_THRESHOLD).orElse(THRESHOLD_PERCENT);
    }
}
