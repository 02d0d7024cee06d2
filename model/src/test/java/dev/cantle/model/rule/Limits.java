package dev.cantle.model.rule;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.ProviderFact;
import dev.cantle.model.provider.Providers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Provider limits for tests: the rules read them, and must not know any by heart. */
public final class Limits {

    private Limits() {}

    public static Providers providers() {
        return new Providers(Map.of(
                Provider.AWS,
                facts(
                        Map.entry(Fact.MD5_MINIMUM, "6"),
                        Map.entry(Fact.MD5_MAXIMUM, "80"),
                        Map.entry(Fact.MD5_ALPHABET, "printable"),
                        Map.entry(Fact.LENGTHS_V4, "29, 30, 31"),
                        Map.entry(Fact.LENGTHS_V6, "125"),
                        Map.entry(Fact.BANDWIDTHS, "50, 100, 200"),
                        Map.entry(Fact.MTUS, "1500, 8500"),
                        Map.entry(Fact.MTUS_PUBLIC, "1500"),
                        Map.entry(Fact.HOLD_TIME, "90"),
                        Map.entry(Fact.CONNECT_RETRY, "120"),
                        Map.entry(Fact.HOLD_TIME_MINIMUM, "3"),
                        Map.entry(Fact.BFD_INTERVAL, "300"),
                        Map.entry(Fact.BFD_MULTIPLIER, "3"),
                        Map.entry(Fact.COMMUNITIES, "local-preference-low 7224:7100, local-preference-high 7224:7300"),
                        Map.entry(Fact.COMMUNITIES_PUBLIC, "scope-region 7224:9100"),
                        Map.entry(Fact.PREFIXES_V4, "2"),
                        Map.entry(Fact.PREFIXES_PUBLIC, "3"),
                        Map.entry(Fact.ANNOUNCED_TRANSIT, "1"),
                        Map.entry(Fact.PORT_SPEEDS, "1000, 10000, 100000"),
                        Map.entry(Fact.LAG_PORTS, "4"),
                        Map.entry(Fact.LAG_PORTS_FAST, "2"),
                        Map.entry(Fact.VIFS_HOSTED, "1"),
                        Map.entry(Fact.VIFS_DEDICATED, "2"),
                        Map.entry(Fact.VIFS_TRANSIT, "1"),
                        Map.entry(Fact.VIFS_ALL, "2"),
                        Map.entry(Fact.GATEWAY_VIFS, "3"),
                        Map.entry(Fact.GATEWAY_PREFIXES, "3"),
                        Map.entry(Fact.KEEPALIVE_MINIMUM, "2"),
                        Map.entry(Fact.REMOTE_AS_PUBLIC, "7224"),
                        Map.entry(Fact.RESERVED_COMMUNITIES, "7224"),
                        Map.entry(Fact.GATEWAY_AS_DEFAULT, "64512"),
                        Map.entry(Fact.PEERING_RANGE, "169.254.0.0/16"),
                        Map.entry(Fact.PEERING_RANGE_LENGTHS, "29"),
                        Map.entry(Fact.DEFAULT_NETWORK, "172.31.0.0/16"),
                        Map.entry(Fact.SUBNETS_APART, "region"),
                        Map.entry(Fact.PREFIXES_ALLOCATABLE, "1"),
                        Map.entry(Fact.SESSIONS, "separate"),
                        Map.entry(Fact.BFD_WITH_RESTART, "advised-against")),
                Provider.AZURE,
                facts(
                        Map.entry(Fact.HOLD_TIME, "180"),
                        Map.entry(Fact.CONNECT_RETRY, "120"),
                        Map.entry(Fact.MD5_MAXIMUM, "25"),
                        Map.entry(Fact.MD5_ALPHABET, "alphanumeric"),
                        Map.entry(Fact.REMOTE_AS, "12076"),
                        Map.entry(Fact.RESERVED_ASNS, "12076, 65515-65520"),
                        Map.entry(Fact.LENGTHS_V4, "30"),
                        Map.entry(Fact.LENGTHS_V6, "126"),
                        Map.entry(Fact.OUR_ADDRESS, "first"),
                        Map.entry(Fact.MTU_MAXIMUM, "1500"),
                        Map.entry(Fact.PREFIXES_V4, "2"),
                        Map.entry(Fact.PREFIXES_PREMIUM, "3"),
                        Map.entry(Fact.COMMUNITIES, "west-europe 12076:51002"),
                        Map.entry(Fact.PREFIXES_MICROSOFT, "3"),
                        Map.entry(Fact.ANNOUNCED_V4, "2"),
                        Map.entry(Fact.PLACEHOLDER, "00000000-0000-0000-0000-000000000000"),
                        Map.entry(Fact.PATHS, "2")),
                Provider.GCP,
                facts(
                        Map.entry(Fact.REMOTE_AS_PARTNER, "16550"),
                        Map.entry(Fact.RESERVED_ASNS, "16550"),
                        Map.entry(Fact.LENGTHS_V4, "29"),
                        Map.entry(Fact.MTUS, "1440, 1460, 1500, 8896"),
                        Map.entry(Fact.BANDWIDTHS, "50, 100"),
                        Map.entry(Fact.BFD_INTERVAL, "1000"),
                        Map.entry(Fact.PEERING_RANGE, "169.254.0.0/16"))));
    }

    @SafeVarargs
    private static Map<String, ProviderFact> facts(Map.Entry<Fact, String>... entries) {
        Map<String, ProviderFact> facts = new HashMap<>();
        for (var entry : entries) {
            String key = entry.getKey().key();
            facts.put(key, new ProviderFact(key, entry.getValue(), "the guide", LocalDate.of(2026, 11, 1)));
        }
        return facts;
    }
}
