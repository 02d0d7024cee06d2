package dev.cantle.inventory.shape;

import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.value.SecretRef;
import java.util.List;
import java.util.function.Function;

/**
 * A key with a single value, a list of them, or a reference to a secret.
 *
 * <pre>
 * static final Key&lt;Long&gt; MED = Key.optional("med", Types.whole(Range.MED), "multi-exit discriminator of what we announce");
 * </pre>
 *
 * @param name the key as it is written
 * @param required whether it must be there
 * @param value what stands behind it
 * @param otherwise what holds when it is left out
 * @param inherited whether it may stand in defaults and groups too
 * @param help what it means, in one line
 * @param <T> what it is read as
 */
public record Key<T>(
        String name, boolean required, Value<T> value, Otherwise<T> otherwise, boolean inherited, String help)
        implements Declared {

    /** A single value that must be there. */
    public static <T> Key<T> required(String name, Type<T> type, String help) {
        return new Key<>(name, true, new Value.Single<>(type), new Otherwise.InWords<>(""), false, help);
    }

    /** A single value that may be left out; what holds then is in the help, and the reader knows it. */
    public static <T> Key<T> optional(String name, Type<T> type, String help) {
        return optional(name, type, new Otherwise.InWords<>(""), help);
    }

    /**
     * A single value that has a default.
     *
     * @param otherwise the default
     * @param said the default as it would be written
     */
    public static <T> Key<T> optional(String name, Type<T> type, T otherwise, String said, String help) {
        return optional(name, type, new Otherwise.Fixed<>(otherwise, said), help);
    }

    /**
     * A single value that has the provider's default.
     *
     * @param fact what the provider documents
     * @param unit what to write behind the number
     * @param said what holds where it documents nothing
     */
    public static <T> Key<T> optional(String name, Type<T> type, Fact fact, String unit, String said, String help) {
        return optional(name, type, new Otherwise.OfProvider<>(fact, unit, said), help);
    }

    private static <T> Key<T> optional(String name, Type<T> type, Otherwise<T> otherwise, String help) {
        return new Key<>(name, false, new Value.Single<>(type), otherwise, false, help);
    }

    /** A list that must be there. */
    public static <T> Key<List<T>> requiredList(String name, Type<T> type, String help) {
        return new Key<>(name, true, new Value.Many<>(type), new Otherwise.InWords<>(""), false, help);
    }

    /** A list that is empty when it is left out. */
    public static <T> Key<List<T>> list(String name, Type<T> type, String help) {
        return new Key<>(name, false, new Value.Many<>(type), new Otherwise.Fixed<>(List.of(), "none"), false, help);
    }

    /** A list that is empty when it is left out; a single value stands for a list of one. */
    public static <T> Key<List<T>> oneOrMore(String name, Type<T> type, String help) {
        return new Key<>(name, false, new Value.OneOrMore<>(type), new Otherwise.Fixed<>(List.of(), ""), false, help);
    }

    /** A reference to a secret that may be left out. */
    public static Key<SecretRef> secret(String name, String help) {
        return new Key<>(name, false, new Value.Secret(), new Otherwise.InWords<>(""), false, help);
    }

    /** The same key, which may stand in defaults and groups too. */
    public Key<T> inheritable() {
        return new Key<>(name, required, value, otherwise, true, help);
    }

    /** The same key, where it must be there. */
    public Key<T> asRequired() {
        return new Key<>(name, true, value, otherwise, inherited, help);
    }

    /** The same key, read as something else. */
    public <U> Key<U> as(Type<U> type) {
        return new Key<>(name, required, new Value.Single<>(type), new Otherwise.InWords<>(""), inherited, help);
    }

    /** The same list, of which each entry is read as something else, or with something that only the reader knows. */
    public <U> Key<List<U>> asListOf(Function<Scalar, U> reader) {
        Form form = value instanceof Value.Many<?> many ? many.type().form() : Types.TEXT.form();
        Otherwise<List<U>> none = required ? new Otherwise.InWords<>("") : new Otherwise.Fixed<>(List.of(), "none");
        return new Key<>(name, required, new Value.Many<>(new Type<>(reader, form)), none, inherited, help);
    }

    @Override
    public Key<T> asOptional() {
        return new Key<>(name, false, value, otherwise, inherited, help);
    }

    @Override
    public <R> R match(Function<Key<?>, R> key, Function<Part, R> part, Function<Mixed, R> mixed) {
        return key.apply(this);
    }
}
