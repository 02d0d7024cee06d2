package dev.cantle.verify.observation;

import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Rib;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What was up in the logical system before a change: the measure for "as before". */
public sealed interface Baseline {

    /** Applies the function for this kind; a new kind breaks every caller, on purpose. */
    <R> R match(Supplier<R> none, Function<Unreadable, R> unreadable, Function<Known, R> known);

    /** No change is judged, so that there is no before: what depends on one is left out. */
    static Baseline none() {
        return new None();
    }

    /**
     * Looks at a device before a change. Where BGP does not run yet, nothing was up; where the device does not answer
     * or refuses, nobody knows, and what depends on it will not be proven.
     */
    static Baseline take(ReplySource source, Clock clock) {
        Seen<BgpSummary> summary = new Observation(source, clock).bgpSummary();
        return summary.match(
                data -> new Known(data.value().peers(), data.value().tables(), data.evidence(), false),
                nothing -> nothing.answered() && saysThatNothingRuns(nothing.reason())
                        ? new Known(List.of(), List.of(), nothing.evidence(), false)
                        : new Unreadable(nothing.reason(), nothing.evidence()));
    }

    /** Whether a device's words mean that BGP does not run there, or that there is no such part of the router. */
    static boolean saysThatNothingRuns(String reason) {
        String words = reason.toLowerCase(Locale.ROOT);
        return List.of("not running", "not needed by configuration", "does not exist", "not found", "not configured")
                .stream()
                .anyMatch(words::contains);
    }

    /**
     * The same before a change that may reset the slice's own sessions, such as a new key: each of them may have left
     * Established once more. What is not the slice's may not.
     */
    default Baseline allowingResets() {
        return match(
                () -> this,
                unreadable -> this,
                known -> new Known(known.peers(), known.tables(), known.evidence(), true));
    }

    /**
     * The same without routing instances that the change takes away: what was up in them is meant to go.
     *
     * @param instances their names
     */
    default Baseline without(Set<String> instances) {
        return match(
                () -> this,
                unreadable -> this,
                known -> new Known(
                        known.peers().stream()
                                .filter(peer -> peer.ribInstance()
                                        .filter(instances::contains)
                                        .isEmpty())
                                .toList(),
                        known.tables().stream()
                                .filter(table -> instances.stream()
                                        .noneMatch(instance -> table.name().startsWith(instance + ".")))
                                .toList(),
                        known.evidence(),
                        known.resetsAllowed()));
    }

    /** Nobody looked. */
    record None() implements Baseline {
        @Override
        public <R> R match(Supplier<R> none, Function<Unreadable, R> unreadable, Function<Known, R> known) {
            return none.get();
        }
    }

    /**
     * The device did not answer.
     *
     * @param reason why not
     * @param evidence what should have been the reply
     */
    record Unreadable(String reason, Evidence evidence) implements Baseline {
        @Override
        public <R> R match(Supplier<R> none, Function<Unreadable, R> unreadable, Function<Known, R> known) {
            return unreadable.apply(this);
        }
    }

    /**
     * What was there.
     *
     * @param peers the BGP sessions
     * @param tables the counts of whole tables
     * @param evidence the reply
     * @param resetsAllowed whether the slice's own sessions may have been reset by the change
     */
    record Known(List<BgpPeer> peers, List<Rib> tables, Evidence evidence, boolean resetsAllowed) implements Baseline {

        public Known {
            peers = List.copyOf(peers);
            tables = List.copyOf(tables);
        }

        @Override
        public <R> R match(Supplier<R> none, Function<Unreadable, R> unreadable, Function<Known, R> known) {
            return known.apply(this);
        }
    }
}
