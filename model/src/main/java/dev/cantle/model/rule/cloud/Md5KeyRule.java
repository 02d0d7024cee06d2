package dev.cantle.model.rule.cloud;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.rule.Judgement;
import java.util.ArrayList;
import java.util.List;

/**
 * An MD5 key has a length and an alphabet that the provider takes. The inventory holds only references, so that this
 * is judged when a reference is resolved.
 *
 * @param provider whose keys it looks at
 */
public record Md5KeyRule(Provider provider) implements ProviderRule {

    @Override
    public String id() {
        return provider.word() + "-md5-key";
    }

    @Override
    public String wants() {
        return "an MD5 key for " + provider.title() + " has a length and an alphabet that it takes";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        // Nothing to see yet: the key is resolved at push time, and judgeKey looks at it then.
    }

    /**
     * Judges a key that was just resolved. No message shows the key or any part of it.
     *
     * @param circuit the circuit that it is for
     * @param key the key; it is neither kept nor changed
     * @param providers the limits to judge by
     * @param place where the reference to the key stands
     * @return what is wrong with the key, empty when nothing is
     */
    public static List<Problem> judgeKey(Circuit circuit, char[] key, Providers providers, Place place) {
        Provider provider = circuit.provider();
        String id = new Md5KeyRule(provider).id();
        List<Problem> problems = new ArrayList<>();
        if (key.length == 0) {
            problems.add(
                    Problem.error(id, place, circuit.name() + ": the MD5 key is empty", "set the variable or file"));
            return problems;
        }
        providers
                .number(provider, Fact.MD5_MINIMUM)
                .filter(least -> key.length < least)
                .ifPresent(least -> problems.add(length(
                        id,
                        place,
                        circuit,
                        key.length,
                        "at least " + least,
                        providers.cite(provider, Fact.MD5_MINIMUM))));
        providers
                .number(provider, Fact.MD5_MAXIMUM)
                .filter(most -> key.length > most)
                .ifPresent(most -> problems.add(length(
                        id,
                        place,
                        circuit,
                        key.length,
                        "at most " + most,
                        providers.cite(provider, Fact.MD5_MAXIMUM))));
        boolean alphanumeric = providers.text(provider, Fact.MD5_ALPHABET).equals("alphanumeric");
        if (!holdsOnly(alphanumeric, key)) {
            problems.add(alphabet(id, place, circuit, alphanumeric, providers.cite(provider, Fact.MD5_ALPHABET)));
        }
        return problems;
    }

    private static boolean holdsOnly(boolean alphanumeric, char[] key) {
        for (char c : key) {
            if (alphanumeric ? !isAlphanumeric(c) : c <= ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static Problem alphabet(String id, Place place, Circuit circuit, boolean alphanumeric, String source) {
        return Problem.error(
                        id,
                        place,
                        circuit.name() + ": the MD5 key holds a character that is no "
                                + (alphanumeric ? "letter or digit" : "visible ASCII character"),
                        "choose a key of letters and digits")
                .withSource(source);
    }

    private static Problem length(String id, Place place, Circuit circuit, int actual, String wanted, String source) {
        return Problem.error(
                        id,
                        place,
                        circuit.name() + ": the MD5 key has " + actual + " characters, and "
                                + circuit.provider().title() + " wants " + wanted,
                        "choose another key, at both ends")
                .withSource(source);
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
