package dev.cantle.model.intent.attachment;

import java.util.function.Function;

/** The tags in which a port delivers a circuit. */
public sealed interface Tags {

    /** Applies the function for these tags' own kind; a new kind breaks every caller, on purpose. */
    <R> R match(Function<Single, R> single, Function<Stacked, R> stacked);

    /** The tag next to the packet, by which the provider knows the circuit. */
    Tag innermost();

    /** How many there are. */
    int count();

    /** The VLANs from the outside in: {@code 200.100}. */
    String vlans();

    /**
     * One tag.
     *
     * @param tag the tag
     */
    record Single(Tag tag) implements Tags {

        @Override
        public <R> R match(Function<Single, R> single, Function<Stacked, R> stacked) {
            return single.apply(this);
        }

        @Override
        public Tag innermost() {
            return tag;
        }

        @Override
        public int count() {
            return 1;
        }

        @Override
        public String vlans() {
            return tag.id().toString();
        }
    }

    /**
     * A tag around another (IEEE 802.1Q-2018, provider bridges): the outer one is the carrier's, the inner one the
     * circuit's.
     *
     * @param outer the service tag
     * @param inner the customer tag
     */
    record Stacked(Tag outer, Tag inner) implements Tags {

        @Override
        public <R> R match(Function<Single, R> single, Function<Stacked, R> stacked) {
            return stacked.apply(this);
        }

        @Override
        public Tag innermost() {
            return inner;
        }

        @Override
        public int count() {
            return 2;
        }

        @Override
        public String vlans() {
            return outer.id() + "." + inner.id();
        }
    }
}
