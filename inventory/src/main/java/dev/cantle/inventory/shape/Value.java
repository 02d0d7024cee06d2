package dev.cantle.inventory.shape;

import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.model.value.SecretRef;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a key that is no mapping of keys.
 *
 * @param <T> what it is read as
 */
public sealed interface Value<T> {

    /** Reads the value of a key that is written; null when something is wrong with it, which the cell has reported. */
    @Nullable
    T read(Cell cell);

    /** The value of one key in a file, to be read as what is wanted; it reports what it is not. */
    interface Cell {

        /** The value as a single one. */
        <T> @Nullable T single(Function<Scalar, T> reader);

        /** The value as a list; null when any entry is wrong. */
        <T> @Nullable List<T> list(Function<Scalar, T> reader);

        /** The value as a reference to a secret. */
        @Nullable
        SecretRef secret();

        /** Whether a single value is written. */
        boolean isSingle();
    }

    /**
     * A single value.
     *
     * @param type its type
     */
    record Single<T>(Type<T> type) implements Value<T> {
        @Override
        public @Nullable T read(Cell cell) {
            return cell.single(type.reader());
        }
    }

    /**
     * A list of single values.
     *
     * @param type the type of each
     */
    record Many<T>(Type<T> type) implements Value<List<T>> {
        @Override
        public @Nullable List<T> read(Cell cell) {
            return cell.list(type.reader());
        }
    }

    /**
     * A list of single values, or one of them in place of a list of one.
     *
     * @param type the type of each
     */
    record OneOrMore<T>(Type<T> type) implements Value<List<T>> {
        @Override
        public @Nullable List<T> read(Cell cell) {
            if (!cell.isSingle()) {
                return cell.list(type.reader());
            }
            T one = cell.single(type.reader());
            return one == null ? null : List.of(one);
        }
    }

    /** A reference to a secret, {@code { ref: "env:NAME" }}: whatever else stands there is never shown. */
    record Secret() implements Value<SecretRef> {
        @Override
        public @Nullable SecretRef read(Cell cell) {
            return cell.secret();
        }
    }
}
