package dev.cantle.inventory.shape;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The keys that a mapping may have. Which of them stand in it may depend on the word behind one of them: a circuit of AWS
 * has {@code aws}, and no {@code azure}.
 *
 * <p>Immutable.
 */
public final class Shape {

    private final String what;
    private final List<Declared> keys;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<When> whens;
    private final List<List<String>> eithers;

    /**
     * What the word behind a key asks for.
     *
     * @param key the key
     * @param word the word behind it
     * @param required the keys that must be there then
     * @param refused the keys that may not be there then
     * @param unknown whether those are unknown keys then; else the reader says what is wrong with them
     */
    public record When(String key, String word, List<String> required, List<String> refused, boolean unknown) {
        public When {
            required = List.copyOf(required);
            refused = List.copyOf(refused);
        }
    }

    private Shape(String what, Collection<? extends Declared> keys, List<When> whens, List<List<String>> eithers) {
        this.what = what;
        this.eithers = List.copyOf(eithers);
        this.whens = List.copyOf(whens);
        this.keys = List.copyOf(keys);
        for (Declared key : keys) {
            if (positions.put(key.name(), positions.size()) != null) {
                throw new IllegalStateException("The " + what + " declares " + key.name() + " twice");
            }
        }
    }

    /**
     * Declares a mapping.
     *
     * @param what what it stands for, for messages: {@code circuit}
     * @param keys its keys, in the order in which people would write them
     */
    public static Shape of(String what, Declared... keys) {
        return new Shape(what, Arrays.asList(keys), List.of(), List.of());
    }

    /** The same of keys that are made. */
    public static Shape of(String what, List<? extends Declared> keys) {
        return new Shape(what, keys, List.of(), List.of());
    }

    /** The same keys, of which some are known only with another word behind a key: parts of a provider. */
    public Shape unlessUnknown(Declared key, String word, List<String> required, List<String> refused) {
        return with(new When(key.name(), word, required, refused, true));
    }

    /** The same keys, of which some depend on the word behind a key; the reader says what is wrong with them. */
    public Shape when(Declared key, String word, List<String> required, List<String> refused) {
        return with(new When(key.name(), word, required, refused, false));
    }

    /** The same keys, of which at least one of some must be there; the reader says so when there is none. */
    public Shape anyOf(Declared... some) {
        List<String> names = Arrays.stream(some).map(Declared::name).toList();
        return new Shape(what, keys, whens, plus(eithers, names));
    }

    private Shape with(When when) {
        return new Shape(what, keys, plus(whens, when), eithers);
    }

    private static <T> List<T> plus(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }

    /** What the mapping stands for. */
    public String what() {
        return what;
    }

    /** The keys in their order. */
    public List<Declared> keys() {
        return keys;
    }

    /** Where the key stands among the keys, from 0 on; -1 if it is none of them. */
    public int position(String key) {
        Integer position = positions.get(key);
        return position == null ? -1 : position;
    }

    /** What depends on what. */
    public List<When> whens() {
        return whens;
    }

    /** Of each of these lists at least one key must be there. */
    public List<List<String>> eithers() {
        return eithers;
    }

    /** Whether the key is one of the mapping's. */
    public boolean has(String key) {
        return positions.containsKey(key);
    }

    /**
     * Whether the key may stand in a mapping.
     *
     * @param words the word that the mapping has behind a key, or nothing
     */
    public boolean has(String key, UnaryOperator<String> words) {
        if (!has(key)) {
            return false;
        }
        for (When when : whens) {
            if (when.unknown()
                    && when.refused().contains(key)
                    && when.word().equalsIgnoreCase(words.apply(when.key()))) {
                return false;
            }
        }
        return true;
    }

    /** The keys that may stand in a mapping, in their order. */
    public List<String> names(UnaryOperator<String> words) {
        return keys.stream().map(Declared::name).filter(key -> has(key, words)).toList();
    }

    /**
     * The keys that may stand in defaults and groups, all of which may be left out there.
     *
     * @param inherited what it stands for there
     */
    public Shape inherited(String inherited) {
        return new Shape(
                inherited,
                keys.stream()
                        .filter(Declared::inherited)
                        .map(Declared::asOptional)
                        .map(key -> key.<Declared>match(k -> k, Shape::inner, mixed -> mixed))
                        .toList(),
                List.of(),
                List.of());
    }

    /** A part that may be there in parts: of its keys those that are inherited, or all, if none says so. */
    private static Declared inner(Part part) {
        Shape all = part.shape();
        Shape some = all.inherited(all.what);
        Shape inner = some.keys.isEmpty()
                ? of(all.what, all.keys.stream().map(Declared::asOptional).toList())
                : some;
        return part.with(inner);
    }
}
