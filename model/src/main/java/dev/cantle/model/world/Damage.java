package dev.cantle.model.world;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What faults do to a far end. */
final class Damage {

    private static final List<Prefix> EXTRA_V4 =
            List.of(Prefix.parse("198.51.100.0/24"), Prefix.parse("203.0.113.0/24"));
    private static final List<Prefix> EXTRA_V6 =
            List.of(Prefix.parse("2001:db8:ffff::/48"), Prefix.parse("2001:db8:fffe::/48"));

    private Damage() {}

    /** The far end after faults, in their order. */
    static FarEnd after(FarEnd whole, List<Fault> faults) {
        FarEnd end = whole;
        for (Fault fault : faults) {
            if (fault.concerns(whole)) {
                end = fault.kind() == FaultKind.OK ? whole : of(fault, whole, end);
            }
        }
        return end;
    }

    private static FarEnd of(Fault fault, FarEnd whole, FarEnd end) {
        FarBgp bgp = end.bgp();
        FarBgp.Conduct conduct = bgp.conduct();
        FarPath path = end.path();
        Duration seconds = Duration.ofSeconds(fault.amount());
        return switch (fault.kind()) {
            case WRONG_KEY -> end.with(bgp.with(new FarKey.Another()));
            case WRONG_AS -> end.with(bgp.with(neighborOf(whole.bgp().as())));
            case SILENT -> end.with(path.in(FarPath.Condition.SILENT));
            case FILTERED -> end.with(path.in(FarPath.Condition.FILTERED));
            case PORT_DOWN -> end.with(path.in(FarPath.Condition.DARK));
            case WRONG_VLAN -> end.with(path.withVlan(path.delivered() == 4094 ? 4093 : path.delivered() + 1));
            case MISSING_PREFIX ->
                end.with(end.announces().subList(0, Math.max(0, end.announces().size() - 1)));
            case EXTRA_PREFIX -> end.with(more(end, Math.max(1, fault.amount())));
            case PREFIX_LIMIT -> end.with(bgp.withPrefixLimit(fault.amount()));
            case SLOW -> end.with(bgp.with(conduct.slow(seconds)));
            case MTU -> end.with(path.carrying((int) fault.amount()));
            case DOWN -> end.with(bgp.with(conduct.with(FarBgp.Doing.SHUT)));
            case UP -> end.with(bgp.with(conduct.with(FarBgp.Doing.SPEAKS)));
            case FLAP -> end.with(bgp.with(seconds.isZero() ? conduct.reset() : conduct.flapping(seconds)));
            case HOLD_EXPIRY -> end.with(bgp.with(conduct.with(FarBgp.Doing.HANGS)));
            case NO_BFD -> end.with(bgp.with(new FarBfd.Off()));
            case OK -> whole;
        };
    }

    private static Asn neighborOf(Asn as) {
        return new Asn(as.number() == 1 ? 2 : as.number() - 1);
    }

    private static List<Announcement> more(FarEnd end, long count) {
        boolean v4 = end.peerings().stream().map(Peering::family).anyMatch(IpFamily.IPV4::equals);
        List<Prefix> known = end.announces().stream().map(Announcement::prefix).toList();
        List<Announcement> all = new ArrayList<>(end.announces());
        Stream.concat((v4 ? EXTRA_V4 : EXTRA_V6).stream(), numbered(v4))
                .filter(prefix -> !known.contains(prefix))
                .limit(count)
                .map(Announcement::of)
                .forEach(all::add);
        return all;
    }

    /** As many as anybody wants, from the ranges for tests (RFC 2544, RFC 3849). */
    private static Stream<Prefix> numbered(boolean v4) {
        return IntStream.range(0, 1 << 17)
                .mapToObj(i -> Prefix.parse(
                        v4
                                ? "198." + (18 + (i >> 16)) + "." + (i >> 8 & 0xFF) + "." + (i & 0xFF) + "/32"
                                : "2001:db8:fffd:" + Integer.toHexString(i >> 16) + ":"
                                        + Integer.toHexString(i & 0xFFFF) + "::/80"));
    }
}
