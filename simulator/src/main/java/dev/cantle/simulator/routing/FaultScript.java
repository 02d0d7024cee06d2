package dev.cantle.simulator.routing;

import dev.cantle.model.world.Fault;
import dev.cantle.model.world.TimedFault;
import dev.cantle.model.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When which fault of a world begins. Guarded by the routing engine. */
final class FaultScript {

    /** A fault with its moment. */
    private record Due(Instant at, Fault fault) {}

    private final List<TimedFault> forCommit = new ArrayList<>();
    private final List<Due> due = new ArrayList<>();
    private final List<Fault> begun = new ArrayList<>();

    FaultScript(World world, Instant start, Optional<Instant> commit) {
        for (TimedFault timed : world.script()) {
            if (timed.since() == TimedFault.Since.START) {
                due.add(new Due(start.plus(timed.after()), timed.fault()));
            } else {
                forCommit.add(timed);
            }
        }
        sort();
        commit.ifPresent(this::committed);
    }

    /** The first commit has happened. */
    void committed(Instant now) {
        forCommit.forEach(timed -> due.add(new Due(now.plus(timed.after()), timed.fault())));
        forCommit.clear();
        sort();
    }

    private void sort() {
        due.sort(Comparator.comparing(Due::at));
    }

    /** When the next fault begins. */
    Optional<Instant> next() {
        return due.isEmpty() ? Optional.empty() : Optional.of(due.get(0).at());
    }

    /** All that are due until then begin. */
    void begin(Instant now) {
        while (!due.isEmpty() && !due.get(0).at().isAfter(now)) {
            begun.add(due.remove(0).fault());
        }
    }

    /** The faults that have begun, in the order of their beginning. */
    List<Fault> begun() {
        return List.copyOf(begun);
    }
}
