package dev.cantle.model.intent.attachment;

import java.util.function.Function;
import java.util.function.Supplier;

/** What connects an irb unit to a port. */
public sealed interface Bridging {

    /** Applies the function for this bridging's own kind. */
    <R> R match(Supplier<R> byHand, Function<Through, R> through);

    /** What intent does not say: somebody else has configured it. */
    record ByHand() implements Bridging {

        @Override
        public <R> R match(Supplier<R> byHand, Function<Through, R> through) {
            return byHand.get();
        }
    }

    /**
     * A bridge domain of intent.
     *
     * @param attachment the unit of the port
     * @param domain the bridge domain that both are in
     */
    record Through(Attachment attachment, BridgeDomain domain) implements Bridging {

        @Override
        public <R> R match(Supplier<R> byHand, Function<Through, R> through) {
            return through.apply(this);
        }
    }
}
