package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.LimitAction;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.IpFamily;
import java.util.List;

/** How many prefixes may pass through a slice by ranges: as many as ranges have, and as prefix limits let in. */
final class RangesPassed {

    private static final long MOST = 1_000_000;

    private RangesPassed() {}

    static long atMost(Slice slice, Circuit circuit, IpFamily family) {
        if (slice.circuits().stream()
                .allMatch(any -> any.link().passing().ranges().isEmpty())) {
            return 0;
        }
        List<PrefixMatch> ranges = slice.rangesAnnouncedOn(circuit).stream()
                .filter(range -> range.prefix().family() == family)
                .toList();
        if (ranges.isEmpty()) {
            return 0;
        }
        long held = ranges.stream().mapToLong(RangesPassed::size).sum();
        long letIn = slice.sourcesOf(circuit).stream()
                .filter(source -> !source.link().passing().ranges().isEmpty())
                .map(source -> source.link().bgp().prefixLimit(family))
                .mapToLong(RangesPassed::letIn)
                .sum();
        return Math.min(held, letIn);
    }

    private static long letIn(PrefixLimit limit) {
        return limit.match(() -> MOST, most -> most.action() == LimitAction.WARN ? MOST : most.maximum());
    }

    private static long size(PrefixMatch range) {
        int free = range.most() - range.prefix().length();
        return free >= 20 ? MOST : Math.min(MOST, (1L << (free + 1)) - 1);
    }
}
