package dev.cantle.verify.snapshot;

import dev.cantle.verify.reading.RouteSink;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands routes on by destination, since the paths to one follow each other, and sees whether a table holds as many
 * destinations as it says.
 */
public final class DestinationSink implements RouteSink {

    /** Takes one destination of a table with its paths, which it must not keep. */
    @FunctionalInterface
    public interface Taker {

        void take(String table, String destination, List<RouteEntry> paths);
    }

    private final Tolerances tolerances;
    private final Taker taker;
    private final List<RouteEntry> paths = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();
    private String table = "";
    private long listed;
    private long all;

    DestinationSink(Tolerances tolerances, Taker taker) {
        this.tolerances = tolerances;
        this.taker = taker;
    }

    @Override
    public void tableStarts(RouteCounts soFar) {
        table = soFar.name();
        listed = 0;
    }

    @Override
    public void entry(RouteEntry entry) {
        if (!paths.isEmpty() && !paths.get(0).destination().equals(entry.destination())) {
            handOn();
        }
        paths.add(entry);
    }

    @Override
    public void tableEnds(RouteCounts counts) {
        handOn();
        all += listed;
        Long said = counts.destinations();
        if (said != null) {
            judge(said, said - orZero(counts.hidden()) - orZero(counts.holddown()));
        }
    }

    private void handOn() {
        if (!paths.isEmpty()) {
            listed++;
            taker.take(table, paths.get(0).destination(), paths);
            paths.clear();
        }
    }

    /** Hidden routes are counted and not listed, and a table of a million moves while it is printed. */
    private void judge(long most, long least) {
        boolean tooFew = listed < least && !tolerances.allowsRoutes(least - listed, least);
        boolean tooMany = listed > most && !tolerances.allowsRoutes(listed - most, most);
        if (tooFew || tooMany) {
            contradictions.add(table + " says that it holds " + most + " destinations, and the reply lists " + listed);
        }
    }

    private static long orZero(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    /** How many destinations were handed on, of all tables. */
    long destinations() {
        return all;
    }

    /** Where the reply contradicts itself. */
    List<String> contradictions() {
        return List.copyOf(contradictions);
    }
}
