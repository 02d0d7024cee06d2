package dev.cantle.cli.fleet;

/** Which slices are pushed first, alone, before the others are let go. */
public sealed interface Canary {

    /**
     * So many slices, in the order in which they are wanted, one after another. A slice with nothing to do proves
     * nothing, so the next one takes its place.
     *
     * @param count 0 (no canary) to 100
     */
    record First(int count) implements Canary {

        /** The most. */
        public static final int MOST = 100;

        public First {
            if (count < 0 || count > MOST) {
                throw new IllegalArgumentException("A canary count of " + count + " is outside 0 to " + MOST);
            }
        }
    }

    /**
     * A slice that the user names.
     *
     * @param slice its name
     */
    record Named(String slice) implements Canary {}
}
