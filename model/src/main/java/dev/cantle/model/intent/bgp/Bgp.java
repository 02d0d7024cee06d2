package dev.cantle.model.intent.bgp;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.SortedOnce;
import java.time.Duration;
import java.util.List;

/**
 * What the two ends of a circuit's BGP sessions agree on, and what we make of the peer's routes.
 *
 * @param remoteAs the provider's AS number
 * @param authentication how sessions are authenticated
 * @param holdTime the hold time that we propose, 0 (never) or 3 to 65535 whole seconds (RFC 4271 §4.2)
 * @param bfd whether the path is watched
 * @param prefixLimits how many prefixes the peer may announce, by family
 * @param localPreference the preference of routes from this peer, 0 to 4294967295; 100 is Junos' own
 * @param communities what is attached to the routes that we announce to the peer
 * @param preference how much the circuit is wanted beside others
 * @param manner how we speak to the peer, where that is not as usual
 */
public record Bgp(
        Asn remoteAs,
        Authentication authentication,
        Duration holdTime,
        Bfd bfd,
        PrefixLimits prefixLimits,
        long localPreference,
        List<Community> communities,
        Preference preference,
        Manner manner) {

    /** The local preference that Junos gives to a route without one. */
    public static final long DEFAULT_LOCAL_PREFERENCE = 100;

    public Bgp {
        communities = SortedOnce.of(communities);
        checkHoldTime(holdTime);
        Range.LOCAL_PREFERENCE.check(localPreference);
    }

    /** Sessions with the same prefix limit for each family. */
    public Bgp(
            Asn remoteAs,
            Authentication authentication,
            Duration holdTime,
            Bfd bfd,
            PrefixLimit prefixLimit,
            long localPreference,
            List<Community> communities,
            Preference preference,
            Manner manner) {
        this(
                remoteAs,
                authentication,
                holdTime,
                bfd,
                PrefixLimits.each(prefixLimit),
                localPreference,
                communities,
                preference,
                manner);
    }

    /** Sessions that are as wanted as any, spoken as usual. */
    public Bgp(
            Asn remoteAs,
            Authentication authentication,
            Duration holdTime,
            Bfd bfd,
            PrefixLimit prefixLimit,
            long localPreference,
            List<Community> communities) {
        this(
                remoteAs,
                authentication,
                holdTime,
                bfd,
                prefixLimit,
                localPreference,
                communities,
                Preference.usual(),
                Manner.usual());
    }

    /** The same, to a provider that listens to no communities about which circuit to choose. */
    public Bgp withoutStandby() {
        return new Bgp(
                remoteAs,
                authentication,
                holdTime,
                bfd,
                prefixLimits,
                localPreference,
                communities,
                preference.withoutStandby(),
                manner);
    }

    /** The local preference that routes from this peer get: what is asked for, or 0 while the circuit is drained. */
    public long givenPreference() {
        return preference.localPreference(localPreference);
    }

    /** The communities that our announcements carry: those asked for, and those that say to choose others first. */
    public List<Community> sentCommunities() {
        return preference.communities(communities);
    }

    /** How many prefixes of a family the peer may announce. */
    public PrefixLimit prefixLimit(IpFamily family) {
        return prefixLimits.of(family);
    }

    /**
     * Returns the hold time if BGP can negotiate it.
     *
     * @throws IllegalValueException if it is not 0 or 3 to 65535 whole seconds
     */
    public static Duration checkHoldTime(Duration holdTime) {
        long seconds = holdTime.toSeconds();
        boolean whole = holdTime.equals(Duration.ofSeconds(seconds));
        if (!whole || seconds < 0 || seconds == 1 || seconds == 2 || seconds > 65_535) {
            throw new IllegalValueException(
                    "hold-time-range",
                    "A hold time of " + (whole ? seconds + " s" : holdTime.toMillis() + " ms")
                            + " is not 0 or 3 to 65535 whole seconds",
                    "90s is usual; the lower of both ends counts");
        }
        return holdTime;
    }
}
