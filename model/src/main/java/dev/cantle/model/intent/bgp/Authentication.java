package dev.cantle.model.intent.bgp;

import dev.cantle.model.value.SecretRef;
import java.util.function.Function;
import java.util.function.Supplier;

/** How a BGP session is authenticated. */
public sealed interface Authentication {

    /** Applies the function for this kind; a new kind breaks every caller, on purpose. */
    <R> R match(Supplier<R> none, Function<Md5, R> md5);

    /** Not at all. */
    record None() implements Authentication {
        @Override
        public <R> R match(Supplier<R> none, Function<Md5, R> md5) {
            return none.get();
        }
    }

    /**
     * By the TCP MD5 signature option (RFC 2385).
     *
     * @param key where the shared key is
     */
    record Md5(SecretRef key) implements Authentication {
        @Override
        public <R> R match(Supplier<R> none, Function<Md5, R> md5) {
            return md5.apply(this);
        }
    }
}
