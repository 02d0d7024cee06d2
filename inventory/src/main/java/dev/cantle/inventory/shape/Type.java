package dev.cantle.inventory.shape;

import dev.cantle.inventory.yaml.Node.Scalar;
import java.util.function.Function;

/**
 * What a single value means and how it is written.
 *
 * @param reader makes of a value what it means; throws {@link dev.cantle.model.value.IllegalValueException}
 * @param form how it is written
 * @param <T> what it means
 */
public record Type<T>(Function<Scalar, T> reader, Form form) {}
