package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsPathTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "64512 I;64512;I",
                "I;'';I",
                "AS path: I;'';I",
                "AS path: 64512 64513 E;64512 64513;E",
                "(65151 65000) I;(65151 65000);I",
                "[65171] 65551 ?;[65171] 65551;?",
                "64512 I (Originator);64512;I",
                "AS path: 64512 {64513 64514};64512 {64513 64514};",
            })
    void thePathAndItsOriginAreParted(String text, String path, @Nullable String origin) {
        assertThat(AsPathText.parse(text)).isEqualTo(new AsPathText(path, origin));
    }
}
