package dev.cantle.model.intent.bgp;

import dev.cantle.model.value.Asn;
import java.util.function.Function;
import java.util.function.Supplier;

/** As which AS we present ourselves to a peer. */
public sealed interface LocalAs {

    /** Applies the function for this kind; a new kind breaks every caller, on purpose. */
    <R> R match(Supplier<R> ofSlice, Function<Own, R> own);

    /** As the slice's own. */
    record OfSlice() implements LocalAs {
        @Override
        public <R> R match(Supplier<R> ofSlice, Function<Own, R> own) {
            return ofSlice.get();
        }
    }

    /**
     * As this one.
     *
     * @param asn the AS number
     * @param meant whether the intent says that it may differ from the slice's
     */
    record Own(Asn asn, boolean meant) implements LocalAs {
        @Override
        public <R> R match(Supplier<R> ofSlice, Function<Own, R> own) {
            return own.apply(this);
        }
    }
}
