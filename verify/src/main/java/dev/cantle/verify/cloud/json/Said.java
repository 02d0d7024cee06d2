package dev.cantle.verify.cloud.json;

import dev.cantle.model.Place;
import dev.cantle.model.value.IllegalValueException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a document says in one of its fields.
 *
 * @param <T> what the field holds
 */
public sealed interface Said<T> {

    /** The value, if there is one that can be read. */
    Optional<T> value();

    /** The same as another type; what the type refuses is broken. */
    <R> Said<R> as(Function<T, R> type);

    /** Whether it says exactly that. */
    default boolean is(T other) {
        return value().filter(other::equals).isPresent();
    }

    /** This, or the other where this says nothing. */
    default Said<T> or(Said<T> other) {
        return this instanceof Nothing ? other : this;
    }

    /** A value. */
    static <T> Said<T> of(T value, Place place) {
        return new Value<>(value, place);
    }

    /** The field is not there, or null. */
    static <T> Said<T> nothing() {
        return new Nothing<>();
    }

    /**
     * A value.
     *
     * @param said the value
     * @param place where it stands
     */
    record Value<T>(T said, Place place) implements Said<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(said);
        }

        @Override
        public <R> Said<R> as(Function<T, R> type) {
            try {
                return new Value<>(type.apply(said), place);
            } catch (IllegalValueException e) {
                return new Broken<>(place + ": " + e.getMessage());
            }
        }
    }

    /** The field is not there, or null: nobody knows. */
    record Nothing<T>() implements Said<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> Said<R> as(Function<T, R> type) {
            return new Nothing<>();
        }
    }

    /**
     * The field is there and holds something else.
     *
     * @param problem where it stands and what is wrong with it
     */
    record Broken<T>(String problem) implements Said<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> Said<R> as(Function<T, R> type) {
            return new Broken<>(problem);
        }
    }
}
