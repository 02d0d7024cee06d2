package dev.cantle.verify.snapshot;

/**
 * One thing that is not the same in two snapshots.
 *
 * @param area the part of the state
 * @param what what it is: {@code 10.6.0.0/16 in CUST.inet.0}
 * @param before what it was; empty when it was not there
 * @param after what it is; empty when it is gone
 * @param weight how much it matters
 */
public record Difference(Area area, String what, String before, String after, Weight weight) {

    public Difference {
        if (what.isBlank()) {
            throw new IllegalArgumentException("A difference says what is different");
        }
    }
}
