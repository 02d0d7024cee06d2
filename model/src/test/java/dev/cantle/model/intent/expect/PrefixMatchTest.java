package dev.cantle.model.intent.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.value.Prefix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixMatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.0/8                          | 10.0.0.0/8     | true",
                "10.0.0.0/8                          | 10.1.0.0/16    | false",
                "10.0.0.0/8 exact                    | 10.0.0.0/8     | true",
                "10.0.0.0/8 orlonger                 | 10.0.0.0/8     | true",
                "10.0.0.0/8 orlonger                 | 10.1.2.3/32    | true",
                "10.0.0.0/8 orlonger                 | 11.0.0.0/8     | false",
                "10.0.0.0/8 orlonger                 | 0.0.0.0/0      | false",
                "10.0.0.0/8 longer                   | 10.0.0.0/8     | false",
                "10.0.0.0/8 longer                   | 10.0.0.0/9     | true",
                "10.0.0.0/8 upto /24                 | 10.1.2.0/24    | true",
                "10.0.0.0/8 upto /24                 | 10.1.2.0/25    | false",
                "10.0.0.0/8 prefix-length-range /16-/24 | 10.0.0.0/8  | false",
                "10.0.0.0/8 prefix-length-range /16-/24 | 10.1.0.0/16 | true",
                "2001:db8::/32 orlonger              | 2001:db8:1::/48 | true",
                "2001:db8::/32 orlonger              | 10.0.0.0/8     | false",
            })
    void theWordsAreThoseOfARouteFilter(String match, String prefix, boolean matches) {
        assertThat(PrefixMatch.parse(match).matches(Prefix.parse(prefix))).isEqualTo(matches);
    }

    @Test
    void exactGoesWithoutSaying() {
        assertThat(PrefixMatch.parse("10.0.0.0/8  exact")).isEqualTo(PrefixMatch.parse("10.0.0.0/8"));
        assertThat(PrefixMatch.parse("10.0.0.0/8 upto  /24").id()).isEqualTo("10.0.0.0/8-upto-/24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8 or-longer", "10.0.0.0/8 upto 24", "10.0.0.0/8 through 10.1.0.0/16", ""})
    void anotherWordIsRefused(String text) {
        assertThatThrownBy(() -> PrefixMatch.parse(text)).hasMessage("'" + text + "' does not say which prefixes");
    }

    @Test
    void thereMustBeALengthForIt() {
        assertThatThrownBy(() -> PrefixMatch.parse("10.0.0.0/8 upto /33"))
                .hasMessage("No prefix length is in '10.0.0.0/8 upto /33'");
        assertThatThrownBy(() -> PrefixMatch.parse("10.0.0.1/32 longer"))
                .hasMessage("No prefix length is in '10.0.0.1/32 longer'");
        assertThatThrownBy(() -> PrefixMatch.parse("10.0.0.0/8 prefix-length-range /24-/16"))
                .hasMessageContaining("/24-/16");
        assertThatThrownBy(() -> PrefixMatch.parse("10.0.0.1/8 orlonger")).hasMessage("10.0.0.1/8 has host bits set");
    }
}
