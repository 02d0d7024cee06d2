package dev.cantle.verify.snapshot;

/**
 * One thing that is not the same in two snapshots, or several that are not named one by one.
 *
 * @param area the part of the state
 * @param what what it is: {@code 10.6.0.0/16 in CUST.inet.0}
 * @param before what it was; empty when it was not there
 * @param after what it is; empty when it is gone. Where the weight is unknown: why nobody knows
 * @param weight how much it matters
 * @param count how many things it stands for, 1 or more
 */
public record Difference(Area area, String what, String before, String after, Weight weight, long count) {

    private static final String IN = " in ";

    public Difference {
        if (what.isBlank()) {
            throw new IllegalArgumentException("A difference says what is different");
        }
        if (count < 1) {
            throw new IllegalArgumentException("A difference is one thing or more");
        }
    }

    /** One thing. */
    public Difference(Area area, String what, String before, String after, Weight weight) {
        this(area, what, before, after, weight, 1);
    }

    /** A part of the state that cannot be compared. */
    public static Difference unknown(Area area, String what, String reason) {
        return new Difference(area, what, "", reason, Weight.UNKNOWN);
    }

    /** What it is a part of, the same in every run: the table of a route, the unit of an address, else the thing itself. */
    public String subject() {
        return switch (area) {
            case ROUTES -> what.substring(what.lastIndexOf(IN) < 0 ? 0 : what.lastIndexOf(IN) + IN.length());
            case INTERFACES -> what.substring(what.lastIndexOf(' ') + 1);
            case BGP -> what;
        };
    }

    /** The same thing with another weight. */
    public Difference weighing(Weight other) {
        return new Difference(area, what, before, after, other, count);
    }
}
