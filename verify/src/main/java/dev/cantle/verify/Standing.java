package dev.cantle.verify;

import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How long each circuit, and the slice's own findings (the empty name), have been proven without a break, against the
 * patience of each. A light look that shows nothing wrong does not clear what a deep one has refuted.
 */
final class Standing {

    private static final Instant NEVER = Instant.MAX;

    private final VerifyPolicy policy;
    private final Instant start;
    private final Map<String, Instant> provenSince = new TreeMap<>();
    private List<Finding> objections = List.of();
    private boolean confirmed;

    Standing(VerifyPolicy policy, Instant start) {
        this.policy = policy;
        this.start = start;
    }

    /** Takes note of a look that ended at that time. */
    void note(Verdict verdict, boolean deep, Instant ended) {
        if (deep) {
            objections = Stream.concat(verdict.refuted().stream(), verdict.unknown().stream())
                    .toList();
            confirmed = verdict.isProven();
        } else if (!verdict.isProven()) {
            confirmed = false;
        }
        for (String group : verdict.circuits()) {
            boolean proven = verdict.stateOf(group) == FindingState.PROVEN && !isObjectedTo(group);
            if (!proven) {
                provenSince.put(group, NEVER);
            } else if (provenSince.getOrDefault(group, NEVER).equals(NEVER)) {
                provenSince.put(group, ended);
            }
        }
    }

    private boolean isObjectedTo(String group) {
        return objections.stream().anyMatch(finding -> finding.circuit().equals(group));
    }

    /** What the last deep look found missing; empty once a deep look finds nothing. */
    List<Finding> objections() {
        return objections;
    }

    /** Whether a deep look has proven everything, and no look since has shown a break. */
    boolean isConfirmed() {
        return confirmed;
    }

    /** Whether everything is proven as far as is known. */
    private boolean stands() {
        return !provenSince.isEmpty() && !provenSince.containsValue(NEVER);
    }

    /** Whether everything has stood for its time, so that a deep look may end the wait. */
    boolean isComplete(Instant now) {
        return confirmed && stands() && untilComplete(now).isZero();
    }

    /** Whether something that is not proven at that time has had all the time it may have. */
    boolean isLate(Instant now) {
        return provenSince.isEmpty()
                ? !now.isBefore(deadline(""))
                : late().anyMatch(group -> !now.isBefore(deadline(group)));
    }

    private Stream<String> late() {
        return provenSince.keySet().stream().filter(group -> NEVER.equals(provenSince.get(group)));
    }

    private Instant deadline(String group) {
        return start.plus(policy.of(group).within());
    }

    /** How long the proof has stood as a whole; zero when it does not. */
    Duration stableFor(Instant now) {
        return stands()
                ? provenSince.values().stream()
                        .map(since -> Duration.between(since, now))
                        .min(Comparator.naturalOrder())
                        .orElse(Duration.ZERO)
                : Duration.ZERO;
    }

    /** How long until the proof has stood long enough, or, when it does not stand, until something is late. */
    Duration left(Instant now) {
        return stands() ? untilComplete(now) : untilLate(now);
    }

    private Duration untilComplete(Instant now) {
        return provenSince.entrySet().stream()
                .map(proven -> policy.of(proven.getKey()).stableFor().minus(Duration.between(proven.getValue(), now)))
                .max(Comparator.naturalOrder())
                .filter(left -> !left.isNegative())
                .orElse(Duration.ZERO);
    }

    private Duration untilLate(Instant now) {
        Instant first =
                late().map(this::deadline).min(Comparator.naturalOrder()).orElse(deadline(""));
        return now.isBefore(first) ? Duration.between(now, first) : Duration.ZERO;
    }
}
