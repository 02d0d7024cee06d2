package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.BgpKeys;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.bgp.LimitAction;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.intent.bgp.PrefixLimits;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.IpFamily;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many prefixes the far end of a circuit may announce, and derives the number from what is expected where
 * nobody says it.
 */
final class LimitReader {

    /** What a range is taken to hold where the provider documents no limit. */
    private static final long PER_RANGE = 100;

    private static final int NO_THRESHOLD = 100;

    private final Fields fields;
    private final Defaults defaults;
    private final Provider provider;

    LimitReader(Fields fields, Defaults defaults, Provider provider) {
        this.fields = fields;
        this.defaults = defaults;
        this.provider = provider;
    }

    /**
     * The limits; null, with problems, if anything in them is wrong.
     *
     * @param receive what the far end is expected to announce
     */
    @Nullable
    PrefixLimits read(List<PrefixMatch> receive) {
        if (!fields.has(BgpKeys.PREFIX_LIMIT) || fields.isTakenAway(BgpKeys.PREFIX_LIMIT)) {
            int threshold = (int) defaults.threshold(provider);
            return new PrefixLimits(usual(receive, IpFamily.IPV4, threshold), usual(receive, IpFamily.IPV6, threshold));
        }
        Fields inner = fields.part(BgpKeys.PREFIX_LIMIT).orElse(null);
        if (inner == null) {
            return null;
        }
        PrefixLimits limits = written(inner, receive);
        if (limits == null) {
            fields.broken();
        }
        return limits;
    }

    private @Nullable PrefixLimits written(Fields inner, List<PrefixMatch> receive) {
        Long maximum = inner.get(BgpKeys.LIMIT_MAXIMUM, 0L);
        Long second = inner.get(BgpKeys.LIMIT_MAXIMUM_V6, 0L);
        boolean hasThreshold = inner.has(BgpKeys.LIMIT_THRESHOLD);
        Long threshold = inner.get(BgpKeys.LIMIT_THRESHOLD, defaults.threshold(provider));
        LimitAction action = inner.get(BgpKeys.LIMIT_ACTION);
        if (action == LimitAction.WARN && hasThreshold) {
            inner.error(
                    BgpKeys.LIMIT_THRESHOLD,
                    "prefix-limit-warns",
                    "With action: warn Junos logs at the maximum, and knows no threshold",
                    "remove threshold, or take action: teardown or drop");
        }
        inner.end();
        if (!inner.isWhole() || maximum == null || second == null || threshold == null || action == null) {
            return null;
        }
        int percent = action == LimitAction.WARN ? NO_THRESHOLD : threshold.intValue();
        long ipv6 = second == 0 ? maximum : second;
        return new PrefixLimits(
                asked(maximum, receive, IpFamily.IPV4, percent, action),
                asked(ipv6, receive, IpFamily.IPV6, percent, action));
    }

    private PrefixLimit asked(
            long maximum, List<PrefixMatch> receive, IpFamily family, int percent, LimitAction action) {
        long number = maximum > 0 ? maximum : derived(receive, family, percent);
        return number > 0 ? new PrefixLimit.Most(number, percent, action) : new PrefixLimit.None();
    }

    /** Without a word about it there is a limit where the provider has one by default, or where a range is received. */
    private PrefixLimit usual(List<PrefixMatch> receive, IpFamily family, int percent) {
        boolean open = count(receive, family, false) > 0;
        return open || defaults.usualMaximum(provider).isPresent()
                ? PrefixLimit.teardown(derived(receive, family, percent), percent)
                : new PrefixLimit.None();
    }

    /**
     * The usual maximum of the provider, else what it documents to announce at most, else a guess from what is expected;
     * in any case so many that what must be announced does not reach the warning.
     */
    private long derived(List<PrefixMatch> receive, IpFamily family, int percent) {
        long exact = count(receive, family, true);
        Optional<Long> usual = defaults.usualMaximum(provider);
        Optional<Long> documented = usual.isPresent() ? usual : defaults.announcedAtMost(provider, family);
        long base = documented.orElse(2 * exact + PER_RANGE * count(receive, family, false));
        return exact * 100 >= base * percent ? Math.max(base, 2 * exact) : base;
    }

    /** How many of a family there are that mean exactly their prefix, or that mean a range. */
    private static long count(List<PrefixMatch> receive, IpFamily family, boolean exact) {
        long count = 0;
        for (PrefixMatch match : receive) {
            if (match.prefix().family() == family && match.isExact() == exact) {
                count++;
            }
        }
        return count;
    }
}
