package dev.cantle.verify.snapshot.difference;

import dev.cantle.verify.snapshot.Area;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Weight;
import java.util.ArrayList;
import java.util.List;

/** Differences of one kind in a table: how many there are, and the first of them by name. */
final class Tally {

    /** How many of a kind are named. */
    static final int NAMED = 20;

    private record Named(String what, String before, String after) {}

    private final String rest;
    private final List<Named> named = new ArrayList<>();
    private long count;

    /**
     * Nothing of the kind yet.
     *
     * @param rest what those are that are not named: {@code destinations are gone}
     */
    Tally(String rest) {
        this.rest = rest;
    }

    void add(String what, String before, String after) {
        count++;
        if (named.size() < NAMED) {
            named.add(new Named(what, before, after));
        }
    }

    long count() {
        return count;
    }

    List<Difference> as(Weight weight, String where) {
        List<Difference> all = new ArrayList<>();
        named.forEach(one ->
                all.add(new Difference(Area.ROUTES, one.what() + " in " + where, one.before(), one.after(), weight)));
        long more = count - named.size();
        if (more > 0) {
            all.add(new Difference(Area.ROUTES, more + " more " + rest + " in " + where, "", "", weight, more));
        }
        return all;
    }
}
