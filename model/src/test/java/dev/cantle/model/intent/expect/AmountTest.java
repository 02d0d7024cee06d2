package dev.cantle.model.intent.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5           | 5   | 5    | 5",
                "0           | 0   | 0    | 0",
                "at least 5  | 5   | 9223372036854775807 | at least 5",
                "at most 5   | 0   | 5    | at most 5",
                "10..20      | 10  | 20   | 10..20",
                "10 .. 20    | 10  | 20   | 10..20",
                "100 ± 5     | 95  | 105  | 100 ± 5",
                "100 ± 5%    | 95  | 105  | 100 ± 5%",
                "100 +- 5 %  | 95  | 105  | 100 ± 5%",
                "100+/-5%    | 95  | 105  | 100 ± 5%",
                "7 ± 5%      | 7   | 7    | 7 ± 5%",
                "3 ± 10      | 0   | 13   | 3 ± 10",
            })
    void anAmountIsANumberABoundARangeOrATolerance(String text, long least, long most, String words) {
        Amount amount = Amount.parse(text);

        assertThat(amount.least()).isEqualTo(least);
        assertThat(amount.most()).isEqualTo(most);
        assertThat(amount).hasToString(words);
        assertThat(Amount.parse(words)).isEqualTo(amount);
        assertThat(amount.includes(least)).isTrue();
        assertThat(amount.includes(most)).isTrue();
        assertThat(amount.includes(least - 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "many", "-1", "5%", "at least", "at least five", "1..", "1...3", "1.5", "9999999999999"})
    void whatIsNoAmountSaysHowToWriteOne(String text) {
        assertThatThrownBy(() -> Amount.parse(text))
                .hasMessage("'" + text + "' does not say how many")
                .extracting("fix")
                .isEqualTo("write a number (5), at least 5, at most 5, 10..20, or 100 ± 5%");
    }

    @Test
    void aRangeMustHoldANumber() {
        assertThatThrownBy(() -> Amount.parse("20..10")).hasMessage("No number is in '20..10'");
        assertThatThrownBy(() -> Amount.parse("10 ± 101%")).hasMessage("A tolerance of 101 % is more than all");
    }
}
