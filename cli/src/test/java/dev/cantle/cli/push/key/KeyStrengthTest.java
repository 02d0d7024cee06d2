package dev.cantle.cli.push.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.pipeline.Secret;
import dev.cantle.inventory.InventoryLoader;
import dev.cantle.inventory.Loaded;
import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys that are easy to guess, and keys that are not, of the sample's circuits. */
class KeyStrengthTest {

    private static final String GOOD = "q7RtW2mZx9LpK4vN";
    private final Loaded sample = InventoryLoader.load(Path.of(".."));

    @Test
    void aRandomKeyIsStrong() {
        assertThat(wrongWith(GOOD)).isEmpty();
        assertThat(wrongWith("3f9a1c5e7b2d4f608a9c1e3b")).isEmpty();
    }

    @Test
    void whatIsEasyToGuessIsAWarning() {
        assertThat(wrongWith("k7Xq2mPz9w")).containsExactly("aws-fra-1: the MD5 key has fewer than 12 characters");
        assertThat(wrongWith("k7xk7xk7xk7xk7x"))
                .containsExactly("aws-fra-1: the MD5 key has fewer than 6 different characters");
        String sequence = "aws-fra-1: the MD5 key is for the most part a sequence, such as 1234 or qwer";
        assertThat(wrongWith("abcdefgh12345678")).containsExactly(sequence);
        assertThat(wrongWith("87654321hgfedcba")).containsExactly(sequence);
        assertThat(wrongWith("QwertyuiopAsdfgh")).containsExactly(sequence);
        assertThat(wrongWith("x9AWS-fra-1kPq7"))
                .containsExactly("aws-fra-1: the MD5 key holds the name of the circuit");
        assertThat(wrongWith("PassWord9xkq47"))
                .containsExactly("aws-fra-1: the MD5 key is for the most part a word that others try first");
    }

    @Test
    void aWarningShowsNothingOfTheKey() {
        List<Problem> problems = judge("k7Xq2mPz9w", GOOD);

        assertThat(problems).allMatch(problem -> problem.severity() == Severity.WARNING);
        assertThat(problems.toString())
                .contains("[key-strength]", "openssl rand -hex 12", "RFC 3562 section 3.1")
                .doesNotContain("k7Xq2mPz9w", GOOD);
    }

    @Test
    void aKeyOfTwoCircuitsIsAWarning() {
        assertThat(judge(GOOD, GOOD))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("azure-fra-1: the MD5 key is that of aws-fra-1 too [key-repeated]")
                        .doesNotContain(GOOD));
    }

    @Test
    void aKeyThatTheProviderRefusesIsNotCalledWeakToo() {
        assertThat(judge("abcd", "n4XkV7bMz2RjP9fD"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("aws-md5-key"));
    }

    private List<String> wrongWith(String key) {
        return judge(key, "n4XkV7bMz2RjP9fD").stream().map(Problem::message).toList();
    }

    private List<Problem> judge(String aws, String azure) {
        try (KeyRing ring = KeyRing.of(
                sample.network().slices(),
                sample.network(),
                sample.providers(),
                reference -> new Secret((reference.target().startsWith("AWS") ? aws : azure).toCharArray()))) {
            return ring.problems();
        }
    }
}
