package dev.cantle.model.intent.bgp;

import dev.cantle.model.value.Community;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.SortedOnce;
import java.util.ArrayList;
import java.util.List;

/**
 * How much a circuit is wanted beside others that lead to the same prefixes, and how the far end is told.
 *
 * @param role whether it carries traffic while all is well
 * @param drain whether traffic is being led away from it: it stays up, and is the last choice at both ends
 * @param prepend how often our AS number stands in the paths that we announce beyond the usual once, 0 to 16
 * @param med the MED of what we announce (RFC 4271 §5.1.4), 0 to 4294967295, or {@link #NO_MED}
 * @param standby how the provider is told that it should not choose the circuit; nothing where it listens to none
 */
public record Preference(Role role, boolean drain, int prepend, long med, Standby standby) {

    /** No MED is sent. */
    public static final long NO_MED = -1;

    /** The local preference of routes from a passive circuit that does not say another: below Junos' own 100. */
    public static final long PASSIVE_LOCAL_PREFERENCE = 50;

    /** How often a passive circuit prepends that does not say. */
    public static final int PASSIVE_PREPEND = 3;

    /** How often a circuit that is drained prepends at least: more than one that is passive. */
    public static final int DRAIN_PREPEND = 6;

    /** What a circuit is sent with while it is drained (RFC 8326 §4). */
    public static final Community GRACEFUL_SHUTDOWN = new Community(65_535, 0);

    private static final Preference USUAL = new Preference(Role.ACTIVE, false, 0, NO_MED, Standby.NONE);

    /** Whether a circuit carries traffic while all is well. */
    public enum Role {
        /** It carries traffic. */
        ACTIVE,
        /** It carries traffic when no active circuit does. */
        PASSIVE
    }

    /**
     * The communities by which a provider is told to choose a circuit last.
     *
     * @param sent what is attached to what we announce, sorted
     * @param insteadOf those that exclude it, and are not sent then, sorted
     */
    public record Standby(List<Community> sent, List<Community> insteadOf) {

        /** The provider listens to none. */
        public static final Standby NONE = new Standby(List.of(), List.of());

        public Standby {
            sent = SortedOnce.of(sent);
            insteadOf = SortedOnce.of(insteadOf);
        }
    }

    public Preference {
        Range.PREPEND.check(prepend);
        if (med != NO_MED) {
            Range.MED.check(med);
        }
    }

    /** That of a circuit which is as good as any. */
    public static Preference usual() {
        return USUAL;
    }

    Preference withoutStandby() {
        return new Preference(role, drain, prepend, med, Standby.NONE);
    }

    /** Whether the far end should choose the circuit last. */
    public boolean lastChoice() {
        return drain || role == Role.PASSIVE;
    }

    /** The local preference that routes from the circuit get, where its intent asks for one. */
    public long localPreference(long asked) {
        return drain ? 0 : asked;
    }

    /** How often our AS number stands in announced paths beyond the usual once. */
    public int prepended() {
        return drain ? Math.max(prepend, DRAIN_PREPEND) : prepend;
    }

    /** The communities of what we announce, where its intent asks for these; sorted. */
    public List<Community> communities(List<Community> asked) {
        if (!lastChoice()) {
            return asked;
        }
        List<Community> all = new ArrayList<>(asked);
        all.removeAll(standby.insteadOf());
        all.addAll(standby.sent());
        if (drain) {
            all.add(GRACEFUL_SHUTDOWN);
        }
        return all.stream().sorted().distinct().toList();
    }
}
