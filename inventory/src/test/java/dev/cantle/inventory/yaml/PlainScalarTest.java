package dev.cantle.inventory.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainScalarTest {

    @ParameterizedTest
    @CsvSource({
        "'', NOTHING",
        "~, NOTHING",
        "Null, NOTHING",
        "no, BOOLEAN",
        "Off, BOOLEAN",
        "y, BOOLEAN",
        "true, BOOLEAN",
        "0, WHOLE",
        "65000, WHOLE",
        "-1, WHOLE",
        "011223344665, LEADING_ZERO",
        "00, LEADING_ZERO",
        "1:30, SEXAGESIMAL",
        "65000:2, SEXAGESIMAL",
        "1e3, NUMBER",
        "1.10, NUMBER",
        ".5, NUMBER",
        "0x1F, NUMBER",
        "0o17, NUMBER",
        "1_000, NUMBER",
        "+12, NUMBER",
        ".inf, NUMBER",
        "-.INF, NUMBER",
        ".nan, NUMBER",
        "2027-12-31, DATE",
        "2027-12-31 10:00:00, DATE",
        "blue, TEXT",
        "eu-central-1, TEXT",
        "10.0.0.0/31, TEXT",
        "300ms, TEXT",
        "7224:7300, TEXT",
        "9433c213-a9a3-46d2-abc4-ef6dd5b9b353, TEXT",
        "-, TEXT",
        "nobody, TEXT"
    })
    void aScalarWithoutQuotesIsWhatAnyReaderTakesItFor(String text, PlainScalar kind) {
        assertThat(PlainScalar.of(text)).isEqualTo(kind);
    }
}
