package dev.cantle.inventory.shape;

import dev.cantle.model.provider.Fact;
import java.util.function.Function;

/**
 * What holds when a key is left out.
 *
 * @param <T> what the key is read as
 */
public sealed interface Otherwise<T> {

    /** Applies the function for this kind; a new kind breaks every caller, on purpose. */
    <R> R match(Function<Fixed<T>, R> fixed, Function<OfProvider<T>, R> ofProvider, Function<InWords<T>, R> inWords);

    /**
     * A value that is always the same.
     *
     * @param value the value
     * @param said the value as it would be written
     */
    record Fixed<T>(T value, String said) implements Otherwise<T> {
        @Override
        public <R> R match(
                Function<Fixed<T>, R> fixed, Function<OfProvider<T>, R> ofProvider, Function<InWords<T>, R> inWords) {
            return fixed.apply(this);
        }
    }

    /**
     * What the circuit's provider documents; the reader finds it.
     *
     * @param fact where it is documented
     * @param unit what to write behind the number: {@code s}
     * @param said what holds where the provider documents nothing
     */
    record OfProvider<T>(Fact fact, String unit, String said) implements Otherwise<T> {
        @Override
        public <R> R match(
                Function<Fixed<T>, R> fixed, Function<OfProvider<T>, R> ofProvider, Function<InWords<T>, R> inWords) {
            return ofProvider.apply(this);
        }
    }

    /**
     * Something that the reader knows, or nothing.
     *
     * @param said what holds, in words; empty where there is nothing to say
     */
    record InWords<T>(String said) implements Otherwise<T> {
        @Override
        public <R> R match(
                Function<Fixed<T>, R> fixed, Function<OfProvider<T>, R> ofProvider, Function<InWords<T>, R> inWords) {
            return inWords.apply(this);
        }
    }
}
