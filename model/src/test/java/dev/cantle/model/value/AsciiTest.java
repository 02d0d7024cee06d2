package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiTest {

    @Test
    void aPartOfATextMayBeDigits() {
        assertThat(Ascii.areDigits("a09b", 1, 3)).isTrue();
        assertThat(Ascii.areDigits("a09b", 1, 4)).isFalse();
        assertThat(Ascii.areDigits("09", 1, 1)).isFalse();
    }

    @Test
    void digitsOfOtherScriptsAreNone() {
        assertThat(Ascii.isDigit('\u0661')).isFalse();
        assertThat(Ascii.hexValue('\uFF11')).isEqualTo(-1);
    }

    @Test
    void hexadecimalDigitsHaveTheirValues() {
        assertThat(Ascii.hexValue('9')).isEqualTo(9);
        assertThat(Ascii.hexValue('a')).isEqualTo(10);
        assertThat(Ascii.hexValue('F')).isEqualTo(15);
        assertThat(Ascii.hexValue('g')).isEqualTo(-1);
        assertThat(Ascii.hexValue('G')).isEqualTo(-1);
    }
}
