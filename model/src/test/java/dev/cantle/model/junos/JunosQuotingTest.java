package dev.cantle.model.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JunosQuotingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"aws-fra-1", "10.0.0.0/31", "target:65000:2", "2001:db8::1/64", "0x88a8.210", "xe-0/1/0.200"})
    void plainWordsStandBare(String word) {
        assertThat(JunosQuoting.quote(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AWS Direct Connect", "", "a;b", "}", "/* x */", "# x", "inactive:", "[", "caf\u00e9", "$9$x"})
    void whatCouldEndAWordOrAStatementIsQuoted(String word) {
        assertThat(JunosQuoting.quote(word)).isEqualTo("\"" + word + "\"");
    }

    @Test
    void quotesBackslashesAndLineEndsAreEscaped() {
        assertThat(JunosQuoting.quote("say \"hi\"")).isEqualTo("\"say \\\"hi\\\"\"");
        assertThat(JunosQuoting.quote("ends with \\")).isEqualTo("\"ends with \\\\\"");
        assertThat(JunosQuoting.quote("two\nlines")).isEqualTo("\"two\\nlines\"");
    }

    @Test
    void aBackslashThatEscapesNothingStaysAlone() {
        assertThat(JunosQuoting.quote("^65000\\.1$")).isEqualTo("\"^65000\\.1$\"");
        assertThat(JunosQuoting.unescape("^65000\\.1$")).isEqualTo("^65000\\.1$");
    }

    @Test
    void controlCharactersAreRefused() {
        assertThatThrownBy(() -> JunosQuoting.quote("bell\u0007"))
                .hasMessage("Character U+0007 cannot stand in a Junos configuration: remove it");
        assertThatThrownBy(() -> JunosQuoting.quote("half \ud83d"))
                .hasMessage("Character U+D83D cannot stand in a Junos configuration: remove it");
    }

    @Test
    void unescapingGivesBackWhatWasQuoted() {
        long seed = 20261122;
        Random random = new Random(seed);
        String alphabet = "ab\\\"nt\n\t ;{}#/*";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = random.nextInt(8); n > 0; n--) {
                word.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String quoted = JunosQuoting.always(word.toString());
            assertThat(JunosQuoting.unescape(quoted.substring(1, quoted.length() - 1)))
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(word.toString());
        }
    }
}
