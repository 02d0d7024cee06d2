package dev.cantle.verify.snapshot.difference;

import dev.cantle.verify.snapshot.Area;
import dev.cantle.verify.snapshot.Comparison;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Meant;
import dev.cantle.verify.snapshot.Part;
import dev.cantle.verify.snapshot.Parts;
import dev.cantle.verify.snapshot.Snapshot;
import dev.cantle.verify.snapshot.Tolerances;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Interfaces;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Holds two snapshots against each other. Routes are read as a stream and leave 16 bytes a destination in memory, table
 * by table. A part that is missing, refused or broken in either is unknown.
 */
public final class Comparing {

    private final Tolerances tolerances;
    private final Meant meant;
    private final long largest;

    /**
     * A way to compare.
     *
     * @param tolerances what may differ
     * @param meant what was to change
     * @param largest a table with more destinations than that may be without its routes: then its counts are compared
     */
    public Comparing(Tolerances tolerances, Meant meant, long largest) {
        this.tolerances = tolerances;
        this.meant = meant;
        this.largest = largest;
    }

    /** Compares snapshots that were taken whole, when nothing was meant to change. */
    public static Comparing with(Tolerances tolerances) {
        return new Comparing(tolerances, Meant.nothing(), Long.MAX_VALUE);
    }

    /** Compares. */
    public Comparison compare(Snapshot before, Snapshot after) {
        List<Difference> found = new ArrayList<>();
        BgpDifferences bgp = new BgpDifferences(tolerances, meant);
        Part<BgpSummary> bgpBefore = Parts.bgp(before.source());
        Part<BgpSummary> bgpAfter = Parts.bgp(after.source());
        both(found, Area.BGP, before, bgpBefore, after, bgpAfter, bgp::compare);
        InterfaceDifferences interfaces = new InterfaceDifferences(meant);
        Part<Interfaces> interfacesBefore = Parts.interfaces(before.source());
        Part<Interfaces> interfacesAfter = Parts.interfaces(after.source());
        both(found, Area.INTERFACES, before, interfacesBefore, after, interfacesAfter, interfaces::compare);
        RouteDifferences routes = new RouteDifferences(before, after, tolerances, meant, largest);
        routes.compare();
        found.addAll(bgp.found());
        found.addAll(interfaces.found());
        found.addAll(routes.found());
        return new Comparison(
                before.name(), after.name(), found, bgp.compared() + interfaces.compared() + routes.compared());
    }

    private static <T> void both(
            List<Difference> found,
            Area area,
            Snapshot before,
            Part<T> was,
            Snapshot after,
            Part<T> is,
            BiConsumer<T, T> compare) {
        boolean whole = known(found, area, before, was);
        whole = known(found, area, after, is) && whole;
        if (whole) {
            was.match(
                    one -> is.match(
                            other -> {
                                compare.accept(one, other);
                                return true;
                            },
                            reason -> false),
                    reason -> false);
        }
    }

    private static <T> boolean known(List<Difference> found, Area area, Snapshot snapshot, Part<T> part) {
        return part.match(value -> true, reason -> {
            found.add(Difference.unknown(area, area.word(), snapshot.name() + ": " + reason));
            return false;
        });
    }
}
