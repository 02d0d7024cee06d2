package dev.cantle.model.world;

import dev.cantle.model.value.Asn;
import java.time.Duration;

/**
 * The BGP of a far end.
 *
 * @param as the AS number that it runs
 * @param expects the AS number that it expects of us
 * @param key the key that it has
 * @param holdTime the hold time that it proposes (RFC 4271 §4.2); zero for none
 * @param bfd its BFD
 * @param prefixLimit how many prefixes it takes from us before it ends the session; 0 for any number
 * @param conduct what its speaker does
 */
public record FarBgp(
        Asn as, Asn expects, FarKey key, Duration holdTime, FarBfd bfd, long prefixLimit, Conduct conduct) {

    public FarBgp {
        if (holdTime.isNegative() || prefixLimit < 0) {
            throw new IllegalArgumentException("Neither a hold time nor a prefix limit is negative");
        }
    }

    /** A far end that does what it should, with these numbers and this key. */
    public static FarBgp of(Asn as, Asn expects, FarKey key) {
        return new FarBgp(as, expects, key, Duration.ofSeconds(90), new FarBfd.Off(), 0, Conduct.good());
    }

    FarBgp with(Asn other) {
        return new FarBgp(other, expects, key, holdTime, bfd, prefixLimit, conduct);
    }

    FarBgp with(FarKey other) {
        return new FarBgp(as, expects, other, holdTime, bfd, prefixLimit, conduct);
    }

    FarBgp with(FarBfd other) {
        return new FarBgp(as, expects, key, holdTime, other, prefixLimit, conduct);
    }

    FarBgp withPrefixLimit(long other) {
        return new FarBgp(as, expects, key, holdTime, bfd, other, conduct);
    }

    FarBgp with(Conduct other) {
        return new FarBgp(as, expects, key, holdTime, bfd, prefixLimit, other);
    }

    /** What a BGP speaker does. */
    public enum Doing {
        /** It speaks BGP. */
        SPEAKS,
        /** It is shut down: a session ends with a Cease, and connections are refused. */
        SHUT,
        /** It hangs: it takes connections and says nothing, so that hold timers run out. */
        HANGS
    }

    /**
     * How a BGP speaker behaves over time.
     *
     * @param doing what it does
     * @param delay how long its sessions take beyond the usual
     * @param flapEvery how long a session is up before it resets it; zero for ever
     * @param resets how often it has reset its sessions so far
     */
    public record Conduct(Doing doing, Duration delay, Duration flapEvery, int resets) {

        public Conduct {
            if (delay.isNegative() || flapEvery.isNegative()) {
                throw new IllegalArgumentException("A delay is not negative");
            }
        }

        /** It does what it should. */
        public static Conduct good() {
            return new Conduct(Doing.SPEAKS, Duration.ZERO, Duration.ZERO, 0);
        }

        Conduct with(Doing other) {
            return new Conduct(other, delay, flapEvery, resets);
        }

        Conduct slow(Duration longer) {
            return new Conduct(doing, longer, flapEvery, resets);
        }

        Conduct flapping(Duration every) {
            return new Conduct(doing, delay, every, resets);
        }

        Conduct reset() {
            return new Conduct(doing, delay, flapEvery, resets + 1);
        }
    }
}
