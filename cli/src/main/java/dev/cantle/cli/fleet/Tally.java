package dev.cantle.cli.fleet;

import dev.cantle.cli.console.StopSignal;
import dev.cantle.verify.report.fleet.SliceEnd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has become of a fleet so far, and whether the rest may go on. For any thread. */
final class Tally {

    private final int maxFailures;
    private final StopSignal stop;
    private final Map<String, SliceEnd> ends = new HashMap<>();
    private int failures;
    private String halt = "";

    /**
     * A tally of nothing.
     *
     * @param maxFailures how many may end badly before the rest is not tried
     * @param stop how the user ends it
     */
    Tally(int maxFailures, StopSignal stop) {
        this.maxFailures = maxFailures;
        this.stop = stop;
    }

    /** Whether the next slice may be pushed. */
    synchronized boolean goesOn() {
        if (halt.isEmpty() && stop.isStopped()) {
            halt = "interrupted";
        }
        return halt.isEmpty();
    }

    /** Takes the end of a slice. */
    synchronized void add(SliceEnd end) {
        ends.put(end.slice(), end);
        if (!end.isGood()) {
            failures++;
            if (end.canary()) {
                halt("the canary " + end.slice() + " did not end well");
            } else if (failures >= maxFailures) {
                halt(failures + (failures == 1 ? " slice" : " slices") + " did not end well, and --max-failures is "
                        + maxFailures);
            }
        }
    }

    private void halt(String reason) {
        if (halt.isEmpty()) {
            halt = stop.isStopped() ? "interrupted" : reason;
        }
    }

    /** Why the rest was not tried; empty when nothing has stopped it. */
    synchronized String halt() {
        return halt;
    }

    synchronized int failures() {
        return failures;
    }

    synchronized int size() {
        return ends.size();
    }

    /** The ends of those jobs that have one, in their order. */
    synchronized List<SliceEnd> ends(List<SliceJob> jobs) {
        List<SliceEnd> inOrder = new ArrayList<>();
        for (SliceJob job : jobs) {
            SliceEnd end = ends.get(job.slice().name());
            if (end != null) {
                inOrder.add(end);
            }
        }
        return inOrder;
    }

    synchronized boolean has(SliceJob job) {
        return ends.containsKey(job.slice().name());
    }
}
