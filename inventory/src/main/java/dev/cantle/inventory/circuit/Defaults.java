package dev.cantle.inventory.circuit;

import dev.cantle.inventory.shape.Spelling;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.model.provider.CommunityNames;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpFamily;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a circuit is like when it does not say: the providers' defaults. */
public final class Defaults {

    private static final long HOLD_TIME_SECONDS = 90;
    private static final long MTU = 1500;
    private static final long THRESHOLD_PERCENT = 80;

    private final Providers providers;
    private final CommunityNames names;
    private final Map<Provider, Preference.Standby> standbys = new ConcurrentHashMap<>();

    /** The defaults that these providers document. */
    public Defaults(Providers providers) {
        this.providers = providers;
        this.names = CommunityNames.of(providers);
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

    /** How many prefixes of a family a provider may announce when nobody says; empty for any number. */
    Optional<Long> usualMaximum(Provider provider) {
        return providers.number(provider, Fact.IMPORT_MAXIMUM);
    }

    /** How many prefixes of a family the provider announces at most by its own documents. */
    Optional<Long> announcedAtMost(Provider provider, IpFamily family) {
        return providers.number(provider, family == IpFamily.IPV4 ? Fact.ANNOUNCED_V4 : Fact.ANNOUNCED_V6);
    }

    /** A community, in numbers or by its name in a provider's list. */
    Community community(String text) {
        if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
            return Community.parse(text);
        }
        return names.find(text)
                .orElseThrow(() -> new IllegalValueException(
                        "community-known",
                        "'" + text + "' is in no provider's list of communities",
                        Spelling.closest(text, names.byName().keySet())
                                .map(name -> "did you mean " + name + "?")
                                .orElse("write two numbers, such as 7224:7300, or a name of providers/*.yaml")));
    }

    Preference.Standby standby(Provider provider) {
        // most circuits of a provider have the same
        Preference.Standby known = standbys.get(provider);
        if (known == null) {
            known = new Preference.Standby(
                    communities(provider, Fact.STANDBY), communities(provider, Fact.STANDBY_INSTEAD_OF));
            standbys.put(provider, known);
        }
        return known;
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
